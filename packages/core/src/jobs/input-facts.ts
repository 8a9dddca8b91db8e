import type { Lock } from "../lock/lock.ts";
import type { InputSource } from "../resolve/resolved-asset.ts";
import type { InputFacts, InputIndex } from "./job-graph.ts";

/** What is known of the pictures that go into jobs. */
export interface KnownInputs {
  /** What lies in the project: files by path, data URLs by themselves. */
  readonly inputs: InputIndex;
  /** Originals of other assets, and what was fetched. */
  readonly lock: Lock;
}

/** What is known of a picture; `undefined`: it is not there yet, cannot be used, or only the service has it. */
export function inputFacts(
  source: InputSource,
  { inputs, lock }: KnownInputs,
): InputFacts | undefined {
  switch (source.kind) {
    case "file":
      return inputs.get(source.path);
    case "data":
      return inputs.get(source.url);
    case "url":
      return lock.inputs?.get(source.url);
    case "asset": {
      const entry = lock.assets.get(source.id);
      return entry?.outputs.find((output) => output.digest === entry.current);
    }
    default:
      return undefined;
  }
}
