import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { inputFacts } from "../jobs/input-facts.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import type { CheckContext } from "./check-assets.ts";

/**
 * Says what cannot be done with a picture whose bytes are not here: a region is measured on it, and pixels are put back from
 * it. That an address was not fetched is told anyway, and a free provider draws without it as long as nothing is put back.
 */
export function checkElsewhere(asset: ResolvedAsset, context: CheckContext): Diagnostic[] {
  const [base] = asset.inputs;
  const isKept = asset.preserveOutside !== undefined;
  const isNeeded = isKept || asset.region !== undefined;
  if (base?.role !== "base" || !isNeeded || inputFacts(base.source, context) !== undefined) {
    return [];
  }
  const { kind } = base.source;
  const isUnfetched = kind === "url" && isKept;
  if (kind !== "file-id" && !isUnfetched) return [];
  const where = isUnfetched ? "was not fetched" : "is known to the service alone";
  const why = isKept ? "its pixels cannot be put back" : "a region of it cannot be measured";
  const name = isKept ? "preserve_outside" : "region";
  const message = `The picture that \`${asset.id}\` edits ${where}, so ${why}.`;
  const mask = isKept ? "" : ", or say what may change with a `mask` of the picture's size";
  const hint = isUnfetched ? "Run `genlock fetch`." : `Edit the file itself${mask}.`;
  const at = asset.origins.get(name) ?? asset.origin;
  return [diagnosticAt({ code: "INPUT_ELSEWHERE", message, hint, at })];
}
