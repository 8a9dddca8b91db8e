import { createHmac, timingSafeEqual } from "node:crypto";

/** An order as it lies in the queue. */
export interface SignedMessage {
  /** The order, as JSON. */
  readonly order: string;
  /** HMAC-SHA256 of it, hex; absent: it is not signed. */
  readonly mac?: string | undefined;
}

/** Signs an order where there is a secret. */
export function signMessage(order: string, secret: string | undefined): SignedMessage {
  return secret === undefined ? { order } : { order, mac: macOf(order, secret) };
}

/** The order in a message; `undefined`: it is none, or the secret did not sign it. */
export function openMessage(message: unknown, secret: string | undefined): string | undefined {
  if (typeof message !== "object" || message === null || !("order" in message)) return undefined;
  const { order } = message;
  if (typeof order !== "string") return undefined;
  if (secret === undefined) return order;
  const given = "mac" in message && typeof message.mac === "string" ? message.mac : "";
  const [mine, theirs] = [Buffer.from(macOf(order, secret)), Buffer.from(given)];
  return mine.length === theirs.length && timingSafeEqual(mine, theirs) ? order : undefined;
}

function macOf(order: string, secret: string): string {
  return createHmac("sha256", secret).update(`genlock-order-v1\0${order}`).digest("hex");
}
