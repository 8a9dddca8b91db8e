import type { Shard } from "@genlock/core";
import { InvalidArgumentError } from "commander";

/** Reads US dollars: a number that is not negative. */
export function parseDollars(text: string): number {
  const value = Number(text.replace(/^\$/, ""));
  if (text.trim() === "" || !Number.isFinite(value) || value < 0) {
    throw new InvalidArgumentError("It is an amount in US dollars, such as 2.50.");
  }
  return value;
}

/** Reads how many calls may be under way at once. */
export function parseConcurrency(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 1024) {
    throw new InvalidArgumentError("It is a whole number from 1 to 1024.");
  }
  return value;
}

/** Reads a number that counts from 1. */
export function parseNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("It is a whole number from 1.");
  return Number(text);
}

/** Reads `i/n`, with `i` from 1 to `n`. */
export function parseShard(text: string): Shard {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new InvalidArgumentError("It is a part and how many there are, such as 2/3.");
  }
  return { index, count };
}

/** Reads seconds, and answers milliseconds. */
export function parseSeconds(text: string): number {
  const value = Number(text);
  if (!/^[\d.]+$/.test(text) || !(value >= 0.001 && value <= 86_400)) {
    throw new InvalidArgumentError("It is a number of seconds, such as 30.");
  }
  return Math.round(value * 1000);
}

/** Reads a day as `YYYY-MM-DD`. */
export function parseDay(text: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  // Some days that are none, such as February 30th, are read as others.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError("It is a day such as 2026-11-21.");
  }
  return text;
}

/** Collects a flag that may be given several times. */
export function collect(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), text];
}

/** Reads and collects `<id>=<digest>`, `<id>=ours` and `<id>=theirs`: the picture by asset id. */
export function collectPick(
  text: string,
  before: ReadonlyMap<string, string> | undefined,
): ReadonlyMap<string, string> {
  const [, id, pick] = /^(.+)=([0-9a-f]{6,64}|ours|theirs)$/.exec(text) ?? [];
  if (id === undefined || pick === undefined) {
    throw new InvalidArgumentError(
      "It is an asset id, `=` and at least 6 digits of a digest, `ours` or `theirs`.",
    );
  }
  return new Map([...(before ?? []), [id, pick]]);
}
