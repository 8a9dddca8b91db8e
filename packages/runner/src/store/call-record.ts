import { isLockedOutput, type LockedOutput } from "@genlock/core";
import type { JsonValue } from "@genlock/provider";

/** What one paid call was answered: written once, after its bytes are in the store, and never changed. */
export interface CallRecord {
  readonly version: 1;
  /** The job key. */
  readonly key: string;
  /** From 0. */
  readonly take: number;
  /** From 0, within the take. */
  readonly call: number;
  /** Images asked for, at least 1. */
  readonly requested: number;
  /** By index; may be fewer or more than asked. */
  readonly outputs: readonly LockedOutput[];
  /** US dollars; `undefined`: unknown or free. */
  readonly cost: number | undefined;
  readonly billing: "free" | "paid";
  /** What the service gave to go on from this answer; `undefined`: nothing. */
  readonly continuation?: JsonValue | undefined;
}

/** What is recorded for one key. */
export interface CallRecords {
  /** Sorted by take and call. */
  readonly records: readonly CallRecord[];
  /** What could not be read and is left out, in words. */
  readonly warnings: readonly string[];
}

/** A record as the text of its file; {@link parseCallRecord} is its inverse. */
export function serializeCallRecord(record: CallRecord): string {
  const { cost, ...known } = record;
  return `${JSON.stringify({ ...known, ...(cost !== undefined && { cost }) })}\n`;
}

/** Reads the text of a record; `undefined` when it is garbage, cut off, of a foreign version or not for this call. */
export function parseCallRecord(
  text: string,
  expected: { readonly key: string; readonly take: number; readonly call: number },
): CallRecord | undefined {
  const value = parseObject(text);
  if (value?.version !== 1) return undefined;
  const { key, take, call, requested, outputs, cost, billing } = value;
  if (key !== expected.key || take !== expected.take || call !== expected.call) return undefined;
  if (!isCount(requested) || !Array.isArray(outputs) || !outputs.every(isLockedOutput)) {
    return undefined;
  }
  if (cost !== undefined && !isDollars(cost)) return undefined;
  if (billing !== "free" && billing !== "paid") return undefined;
  const known = { version: 1, ...expected, requested, outputs, cost, billing } as const;
  const continuation = readContinuation(text);
  return continuation === undefined ? known : { ...known, continuation };
}

function readContinuation(text: string): JsonValue | undefined {
  const { continuation }: { readonly continuation?: JsonValue } = JSON.parse(text);
  return continuation;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isDollars(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
