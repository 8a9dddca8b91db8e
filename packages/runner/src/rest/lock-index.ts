import { isLockEntry, type JobKey, type Lock, type LockEntry } from "@genlock/core";

/** Digits of a key that are kept: enough that two keys which share them are all but never met. */
const digits = 16;

/**
 * Says where in the text of a lock each entry stands, so that one can be read without the others: a line an asset with its id, offset
 * and length in bytes, and the keys of its pictures. `undefined`: the text is laid out otherwise than this tool does it.
 *
 * @param bytes of the file that the lock was read from
 */
export function indexLock(bytes: Buffer, lock: Lock): string | undefined {
  const lines: string[] = [];
  const open = '\n    "';
  const close = "\n    }";
  let at = bytes.indexOf('\n  "assets": {\n');
  for (at = bytes.indexOf(open, at); at >= 0; at = bytes.indexOf(open, at)) {
    const start = bytes.indexOf("{", at);
    const end = bytes.indexOf(close, start) + close.length;
    if (start < 0 || end < start) return undefined;
    const id = bytes.toString("utf8", at + open.length, start).replace(/": $/, "");
    const entry = lock.assets.get(id);
    if (entry === undefined || !isText(entry, bytes.toString("utf8", start, end))) return undefined;
    lines.push(`${id}\t${start}\t${end - start}\t${keysOf(entry).map(short).join(",")},\n`);
    at = end;
  }
  return lines.length === lock.assets.size ? `\n${lines.join("")}` : undefined;
}

function isText(entry: LockEntry, text: string): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(entry);
  } catch {
    return false;
  }
}

function short(key: JobKey): string {
  return key.slice(0, digits);
}

/** The keys that an entry's pictures were made for, and the one they stand for, each once. */
function keysOf({ accepts, outputs }: LockEntry): JobKey[] {
  return [...new Set([accepts.key, ...outputs.map(({ made }) => made.key)])];
}

/** Where an entry stands in the text of its lock, in bytes; `undefined`: there is none under the id. */
export function placeInLock(
  index: string,
  id: string,
): { readonly offset: number; readonly length: number } | undefined {
  const at = index.indexOf(`\n${id}\t`);
  if (at < 0) return undefined;
  const [, offset, length] = index.slice(at + 1, index.indexOf("\n", at + 1)).split("\t");
  return { offset: Number(offset), length: Number(length) };
}

/** Reads one entry out of its own text. `undefined`: it is none. */
export function entryOf(text: string): LockEntry | undefined {
  try {
    const entry: unknown = JSON.parse(text);
    return isLockEntry(entry) ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** Whether no entry but some has pictures of a key. */
export function isOnlyOf(index: string, key: JobKey, entries: readonly LockEntry[]): boolean {
  const own = entries.filter((entry) => keysOf(entry).some((each) => short(each) === short(key)));
  return index.split(`${short(key)},`).length - 1 <= own.length;
}
