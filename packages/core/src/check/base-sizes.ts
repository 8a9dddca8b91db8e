import { inputFacts } from "../jobs/input-facts.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import type { CheckContext } from "./check-assets.ts";

/**
 * What the picture that is edited may measure, as `WIDTHxHEIGHT`: what it does, and, of another asset, what that one asks for
 * now, since it may be made anew first. Empty: nobody can tell yet.
 */
export function baseSizes(asset: ResolvedAsset, context: CheckContext): string[] {
  const [base] = asset.inputs;
  if (base === undefined) return [];
  const { width, height } = inputFacts(base.source, context) ?? {};
  const measured = width === undefined ? [] : [`${width}x${height}`];
  const parent = base.source.kind === "asset" ? context.assets.get(base.source.id) : undefined;
  const asked = parent?.settings.size;
  return asked === undefined || asked === "auto" ? measured : [...new Set([...measured, asked])];
}
