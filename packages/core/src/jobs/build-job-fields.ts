import type { ResolvedAsset, ResolvedInput, ResolvedSettings } from "../resolve/resolved-asset.ts";
import type { Digest, JobFields, JobInput } from "./job-fields.ts";
import type { InputIndex } from "./job-graph.ts";

/** How the digest of another asset's current original is told; `undefined`: there is none yet. */
export type OriginalDigests = (assetId: string) => Digest | undefined;

/** The fields of an asset's job, or why they cannot be known yet. */
export type BuiltJobFields =
  | { readonly kind: "known"; readonly fields: JobFields }
  | { readonly kind: "waiting"; readonly waitsFor: readonly string[] }
  /** An input file is not there or cannot be used; a diagnostic says so. */
  | { readonly kind: "unusable" };

/** Collects what a picture depends on, leaving out whatever nobody wrote. */
export function buildJobFields(
  asset: ResolvedAsset,
  inputs: InputIndex,
  originalOf: OriginalDigests,
): BuiltJobFields {
  const collected = collectInputs(asset.inputs, inputs, originalOf);
  if (collected.kind !== "known") return collected;
  const mask = asset.mask === undefined ? undefined : inputs.get(asset.mask.path);
  if (asset.mask !== undefined && mask === undefined) return { kind: "unusable" };
  const fields: JobFields = {
    provider: asset.provider,
    operation: asset.operation,
    ...textFields(asset),
    ...(collected.inputs.length > 0 && { inputs: collected.inputs }),
    ...(mask !== undefined && { mask: maskField(mask.digest, asset.mask?.edit) }),
    ...(asset.region !== undefined && { region: asset.region }),
    ...settingFields(asset.settings),
  };
  return { kind: "known", fields };
}

type CollectedInputs =
  | { readonly kind: "known"; readonly inputs: readonly JobInput[] }
  | Exclude<BuiltJobFields, { kind: "known" }>;

function collectInputs(
  sources: readonly ResolvedInput[],
  files: InputIndex,
  originalOf: OriginalDigests,
): CollectedInputs {
  const inputs: JobInput[] = [];
  const waitsFor = new Set<string>();
  for (const { role, label, source } of sources) {
    if (source.kind === "url" || source.kind === "file-id") return { kind: "unusable" };
    const digest = source.kind === "asset" ? originalOf(source.id) : files.get(source.path)?.digest;
    if (digest !== undefined)
      inputs.push(label === undefined ? { role, digest } : { role, digest, label });
    else if (source.kind === "asset") waitsFor.add(source.id);
    else return { kind: "unusable" };
  }
  if (waitsFor.size > 0) return { kind: "waiting", waitsFor: [...waitsFor].sort() };
  return { kind: "known", inputs };
}

function textFields({ conversation, prompts, styles }: ResolvedAsset): Partial<JobFields> {
  const [prompt] = prompts;
  return {
    ...(conversation && { turns: prompts }),
    ...(!conversation && prompt !== undefined && { prompt }),
    ...(styles.length > 0 && { styles }),
  };
}

function maskField(digest: Digest, edit: string | undefined): NonNullable<JobFields["mask"]> {
  return edit === undefined ? { digest } : { digest, edit };
}

/** Settings as written; one that nobody wrote is not there at all. */
function settingFields(settings: ResolvedSettings): Partial<JobFields> {
  const { api, model, size, quality, background, moderation, responses, params } = settings;
  const { output_format, output_compression, input_fidelity } = settings;
  return {
    ...(api !== undefined && { api }),
    ...(model !== undefined && { model }),
    ...(size !== undefined && { size }),
    ...(quality !== undefined && { quality }),
    ...(background !== undefined && { background }),
    ...(output_format !== undefined && { output_format }),
    ...(output_compression !== undefined && { output_compression }),
    ...(moderation !== undefined && { moderation }),
    ...(input_fidelity !== undefined && { input_fidelity }),
    ...(responses !== undefined && { responses }),
    ...(params !== undefined && { params }),
  };
}
