import type { Lock, LockedInput } from "./lock.ts";

/** The locks whose fetched pictures are brought together. */
interface InputSides {
  readonly ours: Lock;
  readonly theirs: Lock;
  readonly base: Lock | undefined;
}

/**
 * Brings together what both sides fetched. What only one side changed is taken as it is. Where both fetched other bytes from
 * one address the smaller digest stands: either is right, art made from the other is stale, and the sides can be swapped.
 */
export function mergeInputs(sides: InputSides): ReadonlyMap<string, LockedInput> {
  const urls = new Set([...inputsOf(sides.ours).keys(), ...inputsOf(sides.theirs).keys()]);
  const merged = new Map<string, LockedInput>();
  for (const url of [...urls].sort()) {
    const input = mergeInput(url, sides);
    if (input !== undefined) merged.set(url, input);
  }
  return merged;
}

function mergeInput(url: string, { ours, theirs, base }: InputSides): LockedInput | undefined {
  const [our, their] = [inputsOf(ours).get(url), inputsOf(theirs).get(url)];
  if (base !== undefined) {
    const before = inputsOf(base).get(url)?.digest;
    if (our?.digest === before) return their;
    if (their?.digest === before) return our;
  }
  if (our === undefined || their === undefined) return our ?? their;
  return our.digest <= their.digest ? our : their;
}

function inputsOf({ inputs }: Lock): ReadonlyMap<string, LockedInput> {
  return inputs ?? new Map();
}
