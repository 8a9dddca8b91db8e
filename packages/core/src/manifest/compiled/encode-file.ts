import { sha256 } from "../../jobs/job-key.ts";
import type { CheckedFile } from "../check-file.ts";
import type { Place } from "../yaml/place.ts";
import { membersOf } from "./members.ts";

/** Numbers kept of each place: start and end of the value, start and end of its key; -1 for no key. */
export const numbersPerPlace = 4;

/**
 * Writes a sound file as bytes: a line with the digest of all the rest, a line with the length of the data as JSON, the JSON, and
 * the places of all values, outermost first, as 32-bit numbers. `undefined`: there is something to say about the file.
 *
 * @param key what the bytes are kept under; it goes into the digest, so that they are worth nothing under another.
 */
export function encodeFile(
  { content, place, diagnostics }: CheckedFile,
  key: string,
): Uint8Array | undefined {
  if (content === undefined || place === undefined || diagnostics.length > 0) return undefined;
  const numbers: number[] = [];
  collect(content.value, place, numbers);
  const json = new TextEncoder().encode(JSON.stringify(content.value));
  const length = new TextEncoder().encode(`${json.byteLength}\n`);
  const places = new Uint8Array(Int32Array.from(numbers).buffer);
  const body = concat([length, json, places]);
  return concat([new TextEncoder().encode(`${sealOf(body, key)}\n`), body]);
}

/** The digest of a compiled file's bytes, as its first line has it. */
export function sealOf(body: Uint8Array, key: string): string {
  return sha256(`${key} ${sha256(body)}`);
}

function collect(value: unknown, place: Place, numbers: number[]): void {
  numbers.push(place.start, place.end, place.key?.start ?? -1, place.key?.end ?? -1);
  for (const [name, member] of membersOf(value)) {
    const inner = place.members?.get(name);
    if (inner === undefined) throw new Error(`${name} has no place`);
    collect(member, inner, numbers);
  }
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
