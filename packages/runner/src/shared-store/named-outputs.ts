import type { Lock, LockedOutput } from "@genlock/core";
import type { CallName } from "./object-names.ts";

/** Every picture that a lock names, once. */
export function namedOutputs({ assets }: Pick<Lock, "assets">): LockedOutput[] {
  const outputs = [...assets.values()].flatMap((entry) => entry.outputs);
  return [...new Map(outputs.map((output) => [output.digest, output])).values()];
}

/** Every paid call that answered a picture of a lock, once. */
export function namedCalls({ assets }: Pick<Lock, "assets">): CallName[] {
  const calls = [...assets.values()].flatMap(({ outputs }) =>
    outputs
      .filter(({ made }) => made.provenance.billing === "paid")
      .map(({ made: { key, take, call } }) => ({ key, take, call })),
  );
  return [
    ...new Map(calls.map((call) => [`${call.key}/${call.take}/${call.call}`, call])).values(),
  ];
}
