import type { LockedOutput } from "./lock.ts";

/** Whether a picture can be had again for nothing: a free provider drew it. What was bought or brought in by hand cannot. */
export function isRedoable({ role, made }: Pick<LockedOutput, "role" | "made">): boolean {
  return made.provenance.billing === "free" && role !== "imported";
}
