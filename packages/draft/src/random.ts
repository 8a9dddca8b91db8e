import { createHash } from "node:crypto";

/** Numbers that look random and are always the same for the same seed. */
export interface Random {
  /** From 0, below 1. */
  next(): number;
  /** From `least`, below `most`. */
  between(least: number, most: number): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of the values. */
  pick<Value>(values: readonly [Value, ...Value[]]): Value;
  /** All of the values in another order. */
  shuffle<Value>(values: readonly Value[]): Value[];
}

/** Starts a sequence from texts; any difference in any of them gives another sequence. */
export function createRandom(...seed: readonly string[]): Random {
  const digest = createHash("sha256").update(JSON.stringify(seed)).digest();
  let a = digest.readUInt32LE(0);
  let b = digest.readUInt32LE(4);
  let c = digest.readUInt32LE(8);
  let counter = digest.readUInt32LE(12);

  // Small fast counting generator: 128 bits of state, additions, shifts and one rotation.
  function next(): number {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  }

  const between = (least: number, most: number): number => least + (most - least) * next();
  const whole = (least: number, most: number): number => Math.floor(between(least, most + 1));

  function shuffle<Value>(values: readonly Value[]): Value[] {
    const keyed = values.map((value) => ({ value, key: next() }));
    return keyed.sort((left, right) => left.key - right.key).map(({ value }) => value);
  }

  return {
    next,
    between,
    whole,
    chance: (probability) => next() < probability,
    pick: (values) => values[whole(0, values.length - 1)] ?? values[0],
    shuffle,
  };
}
