import { GenlockError, type QueueAddress } from "@genlock/core";
import type { Environment } from "./environment.ts";

/**
 * Where a queue is, with the password and secret that the environment has for it.
 *
 * @throws GenlockError `QUEUE_UNREACHABLE`
 */
export function queueAddress(url: string, space: string, environment: Environment): QueueAddress {
  if (!URL.canParse(url)) {
    throw new GenlockError({
      code: "QUEUE_UNREACHABLE",
      message: "The address given with --queue is none.",
      hint: "It is an address such as redis://localhost:6379.",
    });
  }
  const address = new URL(url);
  const password = environment["GENLOCK_QUEUE_PASSWORD"];
  if (address.password === "" && password) address.password = encodeURIComponent(password);
  return { url: address.href, space, secret: environment["GENLOCK_QUEUE_SECRET"] || undefined };
}

/**
 * Keeps what the queue's client says to its server out of what `DEBUG` prints: it begins with the password. To be called before
 * that client is loaded.
 *
 * @param variables changed where they would show it
 */
export function hideQueueCommands(variables: NodeJS.ProcessEnv): void {
  if (variables["DEBUG"]) variables["DEBUG"] += ",-ioredis:redis";
}
