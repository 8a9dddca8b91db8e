import type {
  InputSource,
  ResolvedAsset,
  ResolvedInput,
  ResolvedSettings,
} from "../resolve/resolved-asset.ts";
import type { Digest, JobFields, JobInput } from "./job-fields.ts";
import { inputFacts, type KnownInputs } from "./input-facts.ts";

/** The fields of an asset's job, or why they cannot be known yet. */
export type BuiltJobFields =
  | { readonly kind: "known"; readonly fields: JobFields }
  | {
      readonly kind: "waiting";
      /** Other assets; empty when only the turn before is missing. */
      readonly waitsFor: readonly string[];
      /** All but the picture of the turn before, when that is all that is missing. */
      readonly fields?: JobFields;
    }
  /** An input file is not there or cannot be used; a diagnostic says so. */
  | { readonly kind: "unusable" };

/** Collects what a picture depends on, leaving out whatever nobody wrote. */
export function buildJobFields(asset: ResolvedAsset, known: KnownInputs): BuiltJobFields {
  const collected = collectInputs(asset.inputs, known);
  if (collected.kind !== "known") return collected;
  const mask = asset.mask === undefined ? undefined : known.inputs.get(asset.mask.path);
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

function collectInputs(sources: readonly ResolvedInput[], known: KnownInputs): CollectedInputs {
  const inputs: JobInput[] = [];
  const waitsFor = new Set<string>();
  for (const { role, label, source } of sources) {
    const identity = identityOf(source, known);
    if (identity !== undefined)
      inputs.push({ role, ...identity, ...(label !== undefined && { label }) });
    else if (source.kind === "asset") waitsFor.add(source.id);
    else return { kind: "unusable" };
  }
  if (waitsFor.size > 0) return { kind: "waiting", waitsFor: [...waitsFor].sort() };
  return { kind: "known", inputs };
}

/** What a picture is; where its bytes are not here, the name under which somebody else has them. */
function identityOf(
  source: InputSource,
  known: KnownInputs,
): Pick<JobInput, "digest" | "file_id" | "url"> | undefined {
  if (source.kind === "file-id") return { file_id: source.fileId };
  const digest = inputFacts(source, known)?.digest;
  if (digest !== undefined) return { digest };
  return source.kind === "url" ? { url: source.url } : undefined;
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
  // How a background becomes transparent makes no difference to one that does not.
  const transparency = background === "transparent" ? settings.transparency : undefined;
  return {
    ...(api !== undefined && { api }),
    ...(model !== undefined && { model }),
    ...(size !== undefined && { size }),
    ...(quality !== undefined && { quality }),
    ...(background !== undefined && { background }),
    ...(transparency !== undefined && { transparency }),
    ...(output_format !== undefined && { output_format }),
    ...(output_compression !== undefined && { output_compression }),
    ...(moderation !== undefined && { moderation }),
    ...(input_fidelity !== undefined && { input_fidelity }),
    ...(responses !== undefined && { responses }),
    ...(params !== undefined && { params }),
  };
}
