import { isLockEntry, type AssetId, type LockEntry } from "@genlock/core";

/** One line of the history. */
export type HistoryLine =
  | {
      readonly type: "replaced";
      /** ISO time, UTC. */
      readonly at: string;
      readonly id: AssetId;
      /** What did it: `generate`, `pick`, `import` … */
      readonly by: string;
      /** The whole entry that another took the place of. */
      readonly entry: LockEntry;
    }
  | {
      readonly type: "moved";
      readonly at: string;
      readonly from: AssetId;
      readonly to: AssetId;
    };

const version = 1;

/**
 * A line as the bytes to append. It begins with the line end, so that it never becomes part of a line that another
 * process was cut off in.
 */
export function serializeHistoryLine(line: HistoryLine): string {
  return `\n${JSON.stringify({ v: version, ...line })}`;
}

/** `undefined`: garbage, cut off, or of another version. */
export function parseHistoryLine(text: string): HistoryLine | undefined {
  const value = parseObject(text);
  if (value === undefined || value["v"] !== version) return undefined;
  const { type, at, id, by, entry, from, to } = value;
  if (typeof at !== "string") return undefined;
  if (type === "moved") {
    return typeof from === "string" && typeof to === "string" ? { type, at, from, to } : undefined;
  }
  if (type !== "replaced" || typeof id !== "string" || typeof by !== "string") return undefined;
  return isLockEntry(entry) ? { type, at, id, by, entry } : undefined;
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
