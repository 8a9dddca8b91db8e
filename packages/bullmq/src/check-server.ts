import type { QueueAddress } from "@genlock/core";
import type { Redis } from "ioredis";

/**
 * Looks whether a server keeps what it is given: that it writes every change to its disk and throws nothing out when memory is
 * short. Answers what does not hold, in words. Managed servers may tell neither; that is said too.
 */
export async function checkServer(client: Redis): Promise<string[]> {
  const policy =
    (await ask(client, "maxmemory-policy")) ?? (await infoOf(client, "maxmemory_policy"));
  const appends = (await ask(client, "appendonly")) ?? (await infoOf(client, "aof_enabled"));
  const warnings: string[] = [];
  if (appends === undefined || policy === undefined) {
    warnings.push(
      "The queue's server does not tell whether it keeps what it is given. It should have an append-only file and the eviction policy noeviction.",
    );
  }
  if (appends === "no" || appends === "0") {
    warnings.push(
      "The queue's server has no append-only file: a restart loses orders, which are then given again. Set `appendonly yes`.",
    );
  }
  if (policy !== undefined && policy !== "noeviction") {
    warnings.push(
      `The queue's server throws orders out when its memory is full (${policy}). Set \`maxmemory-policy noeviction\`.`,
    );
  }
  return warnings;
}

/** What to say of a queue on another machine whose orders nobody signs. Whoever writes into it decides what is made under any call. */
export function checkSecret({ url, secret }: Pick<QueueAddress, "url" | "secret">): string[] {
  const { hostname } = new URL(url);
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|)$/.test(hostname);
  if (secret !== undefined || isHere) return [];
  return [
    "Orders in this queue are not signed: whoever writes into its server decides what is bought and stored. Set GENLOCK_QUEUE_SECRET for driver and workers.",
  ];
}

/** A setting; `undefined`: the server does not say. */
async function ask(client: Redis, name: string): Promise<string | undefined> {
  try {
    const answer: unknown = await client.config("GET", name);
    const value: unknown = Array.isArray(answer) ? answer[1] : undefined;
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

async function infoOf(client: Redis, name: string): Promise<string | undefined> {
  const text = await client.info().catch(() => "");
  const line = text.split("\r\n").find((one) => one.startsWith(`${name}:`));
  return line?.slice(name.length + 1);
}
