import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { shownUrl } from "../inputs/shown-url.ts";
import { urlProblem } from "../inputs/url-problem.ts";
import type { Lock } from "../lock/lock.ts";
import type { ProviderRegistry } from "../ports/ports.ts";
import type { Origin, ResolvedAsset, ResolvedInput } from "../resolve/resolved-asset.ts";

/**
 * Checks the addresses among an asset's inputs: how they are spelled, and that each was fetched. A free provider draws
 * without what was not, so that a project can be designed before anything is fetched.
 */
export function checkUrls(
  asset: ResolvedAsset,
  { lock, providers }: { readonly lock: Lock; readonly providers: ProviderRegistry },
): Diagnostic[] {
  return asset.inputs.flatMap((input) => {
    const { source } = input;
    if (source.kind !== "url") return [];
    const at = originOfInput(input, asset);
    const problem = urlProblem(source.url);
    if (problem !== undefined) {
      const message = `The address \`${shownUrl(source.url)}\` ${problem.what}.`;
      return [diagnosticAt({ code: "INPUT_URL_INVALID", message, hint: problem.hint, at })];
    }
    if (lock.inputs?.has(source.url) === true) return [];
    const isFree = providers.provider(asset.provider)?.billing === "free";
    return [
      diagnosticAt({
        code: "INPUT_NOT_FETCHED",
        severity: isFree ? "warning" : "error",
        message: `\`${shownUrl(source.url)}\` was not fetched${isFree ? "; something is drawn in its place" : ""}.`,
        hint: "Run `genlock fetch`, and commit genlock.lock: nothing else goes to the network for it.",
        at,
      }),
    ];
  });
}

function originOfInput({ role }: ResolvedInput, { origins, origin }: ResolvedAsset): Origin {
  const base = origins.get("edit") ?? origins.get("variation");
  return (role === "reference" ? origins.get("references") : base) ?? origin;
}
