import type { ImageInput } from "@genlock/provider";
import { inputFacts, type KnownInputs } from "../jobs/input-facts.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";

/**
 * What is known of a mask before it is made of a file or a region: it will be a PNG with alpha, as large as what it is made
 * of. `undefined`: everything may change.
 */
export function expectedMask(asset: ResolvedAsset, known: KnownInputs): ImageInput | undefined {
  const { mask, region, inputs } = asset;
  if (mask === undefined && region === undefined) return undefined;
  const [base] = inputs;
  const file = mask && known.inputs.get(mask.path);
  const facts = mask === undefined ? base && inputFacts(base.source, known) : file;
  const needsAlpha = mask !== undefined && isReadByAlpha(mask.edit);
  return {
    role: "base",
    label: undefined,
    digest: undefined,
    mediaType: "image/png",
    byteLength: undefined,
    width: facts?.width,
    height: facts?.height,
    hasAlpha: needsAlpha ? file?.hasAlpha : true,
    read: () => Promise.reject(new Error("a mask that is only expected has no bytes to read")),
  };
}

/** Whether a mask says by its transparency what may change: the default. */
export function isReadByAlpha(edit: string | undefined): boolean {
  return edit === undefined || edit === "transparent";
}
