import { createHash } from "node:crypto";
import type { CallOrder } from "@genlock/core";

/** The beginning of all keys in the server. */
export const prefix = "genlock";

/** The queue of one model within a fleet: a limit of speed is the model's. It holds no colon, which BullMQ refuses. */
export function queueName(space: string, provider: string, model: string): string {
  const plain = `${provider}.${model}`.replaceAll(/[^A-Za-z0-9.-]/g, "_").slice(0, 80);
  return `${plain}.${digestOf([space, provider, model]).slice(0, 16)}`;
}

/** The name of an order: the same for the same call, and never only digits, which BullMQ refuses. */
export function orderId({ key, take, call }: Pick<CallOrder, "key" | "take" | "call">): string {
  return `c${digestOf([key, String(take), String(call)])}`;
}

/** How an order is given up: `leave` lets a call that was sent land, `stop` breaks it off. */
export type GiveUp = "leave" | "stop";

/** Where workers hear which orders are given up, as `<how> <order>`. */
export function cancelChannel(space: string): string {
  return `${prefix}:cancel:${digestOf([space]).slice(0, 16)}`;
}

function digestOf(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
