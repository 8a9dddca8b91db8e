import type { BigIntStats } from "node:fs";
import { statSync } from "node:fs";

/** Milliseconds within which a file system may give two changes the same time. */
const coarsest = 2000;

/** A file or folder as the system tells it apart from what may stand there later. */
export interface FileMark {
  /** Empty when nothing is there. */
  readonly text: string;
  /** When it was last changed in any way, in milliseconds since 1970; 0 when nothing is there. */
  readonly changedAt: number;
  /** When its bytes were last written, in milliseconds since 1970, as far as nobody sets that; 0 when nothing is there. */
  readonly writtenAt: number;
}

/** Marks what is at a path without reading it; links are followed. `undefined`: nobody may look. */
export function fileMark(path: string): FileMark | undefined {
  let stats: BigIntStats | undefined;
  try {
    stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
  if (stats === undefined) return { text: "", changedAt: 0, writtenAt: 0 };
  const { dev, ino, mode, size, mtimeNs, ctimeNs } = stats;
  const writtenAt = Number(mtimeNs) / 1e6;
  const changedAt = Math.max(writtenAt, Number(ctimeNs) / 1e6);
  return { text: [dev, ino, mode, size, mtimeNs, ctimeNs].join(" "), changedAt, writtenAt };
}

/** Whether something was left alone for so long before a moment that a change after it has another mark. */
export function isAtRestBefore({ changedAt }: FileMark, moment: number): boolean {
  return changedAt < moment - coarsest;
}

/** The same of its bytes alone, for what may have been given another name meanwhile, which a file system counts as a change. */
export function isWrittenBefore({ writtenAt }: FileMark, moment: number): boolean {
  return writtenAt < moment - coarsest;
}
