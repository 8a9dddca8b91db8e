import { GenlockError } from "@genlock/core";
import { Redis } from "ioredis";

/** Milliseconds a first answer may take. */
const patience = 10_000;

/** Connects to a server once, to know that somebody answers. @throws GenlockError `QUEUE_UNREACHABLE` */
export async function connectRedis(url: string): Promise<Redis> {
  const client = createClient(url, { lazyConnect: true, retryStrategy: () => null });
  let isRefused = false;
  const listen = ({ message }: Error): void => {
    isRefused ||= /NOAUTH|WRONGPASS|AUTH.*called without|invalid password/i.test(message);
  };
  client.on("error", listen);
  try {
    await client.connect();
    await client.ping();
  } catch (cause) {
    client.disconnect();
    if (cause instanceof Error) listen(cause);
    // The address may hold a password, and so may what the client says of it.
    const { hostname, port } = addressOf(url);
    const place = `${hostname}:${port || "6379"}`;
    if (isRefused) throw refused(place);
    throw unreachable(`Nobody answers at ${place} as a queue should.`, cause);
  }
  return client;
}

/** A client that comes back by itself for as long as it is not disconnected. @throws GenlockError `QUEUE_UNREACHABLE` */
export function createClient(
  url: string,
  options: { readonly lazyConnect?: boolean; readonly retryStrategy?: () => null } = {},
): Redis {
  addressOf(url);
  const client = new Redis(url, {
    maxRetriesPerRequest: null,
    connectTimeout: patience,
    retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 6), 2000),
    ...options,
  });
  // Trouble with the connection is told by who uses it; without a listener it would end the process.
  client.on("error", () => undefined);
  return client;
}

function addressOf(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address !== undefined && /^rediss?:$/.test(address.protocol)) return address;
  throw unreachable("The address of the queue does not begin with redis:// or rediss://.");
}

function refused(place: string): GenlockError {
  return new GenlockError({
    code: "QUEUE_UNREACHABLE",
    message: `The queue at ${place} refused the password, or wants one.`,
    hint: "Set GENLOCK_QUEUE_PASSWORD, or write name and password into the address.",
  });
}

function unreachable(message: string, cause?: unknown): GenlockError {
  const hidden =
    cause instanceof Error && "code" in cause ? new Error(String(cause.code)) : undefined;
  return new GenlockError({ code: "QUEUE_UNREACHABLE", message, cause: hidden });
}
