import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { inputFacts } from "../jobs/input-facts.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import type { CheckContext } from "./check-assets.ts";
import { inputOrigin } from "./input-origin.ts";

/** Warns about pictures of which the service may see something else than people do: animations, and those turned by metadata. */
export function checkOddPictures(asset: ResolvedAsset, context: CheckContext): Diagnostic[] {
  const isMasked = asset.mask !== undefined || asset.region !== undefined;
  return asset.inputs.flatMap(({ source, role }, index) => {
    const facts = inputFacts(source, context);
    if (facts === undefined) return [];
    const name = source.kind === "file" ? `\`${source.path}\`` : "A picture";
    const whole = `${name} that goes into \`${asset.id}\``;
    const at = inputOrigin(asset, index);
    const found: Diagnostic[] = [];
    const { frames = 1, isTurned = false } = facts;
    if (frames > 1) {
      const message = `${whole} is an animation of ${frames} frames, of which the first alone counts.`;
      found.push(diagnosticAt({ code: "INPUT_ANIMATED", severity: "warning", message, at }));
    }
    // What says where to change something is as large as the picture is shown; a service may go by the stored pixels.
    if (isTurned && isMasked && index === 0 && role === "base") {
      const message = `${whole} is turned by its metadata, and its mask may be taken for the picture as it is stored.`;
      found.push(diagnosticAt({ code: "MASK_OF_TURNED", severity: "warning", message, at }));
    }
    return found;
  });
}
