import { readFileSync } from "node:fs";
import { fill, type StandingMark } from "../rest/look-at-rest.ts";

/** A text that is not as it was. */
export interface ChangedText {
  /** Absolute. */
  readonly path: string;
  readonly before: Buffer;
  readonly after: Buffer;
}

/** The texts that changed since the mark was made. @throws Error where one is gone, or the mark is cut off */
export function changedTexts({ mark, file, start }: StandingMark): ChangedText[] {
  let at = start;
  return mark.texts.flatMap(([path, byteLength]) => {
    const before = Buffer.allocUnsafe(byteLength);
    if (fill(file, before, at) < byteLength) throw new Error("The mark is cut off");
    at += byteLength;
    const after = readFileSync(path);
    return after.equals(before) ? [] : [{ path, before, after }];
  });
}
