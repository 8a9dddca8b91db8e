import type { JsonValue } from "@genlock/provider";
import type { Candidate } from "./plan-context.ts";
import type { FieldChange } from "./plan.ts";

/**
 * Whether the source's pixels are put back, or not, otherwise than the manifest asks for: mended without a call, from what
 * was received. `undefined`: it is as asked, or the picture was not made for what the entry stands for.
 */
export function compositeChange({ asset, entry, current }: Candidate): FieldChange | undefined {
  if (entry === undefined || current?.made.key !== entry.accepts.key) return undefined;
  if (current.role !== "candidate" && current.role !== "composited") return undefined;
  const before = current.composite?.feather;
  const after = asset.preserveOutside?.feather;
  if (before === after) return undefined;
  return { field: "preserve_outside", before: written(before), after: written(after) };
}

/** As people write it in the manifest. */
function written(feather: number | undefined): JsonValue | undefined {
  if (feather === undefined) return undefined;
  return feather === 0 ? true : { feather };
}
