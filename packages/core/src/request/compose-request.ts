import type { ContinuedTurn, ImageInput, ImageRequest } from "@genlock/provider";
import { isLaterTurn } from "../jobs/build-turns.ts";
import { inputFacts } from "../jobs/input-facts.ts";
import type { InputIndex } from "../jobs/job-graph.ts";
import type { Lock } from "../lock/lock.ts";
import type { ResolvedAsset, ResolvedInput } from "../resolve/resolved-asset.ts";
import type { Backdrop } from "./backdrop.ts";
import { composePrompt } from "./compose-prompt.ts";
import { continuedTurn } from "./continued-turn.ts";
import { expectedMask } from "./expected-mask.ts";

/** What a request is composed from, beside the asset. */
export interface RequestContext {
  readonly inputs: InputIndex;
  /** Tells the current originals of parents. */
  readonly lock: Lock;
  /** Images this call asks for, at least 1. */
  readonly count: number;
  /** 0 to 3; the most that any asset of the job asks for. */
  readonly partialImages: number;
  /** See {@link ImageRequest.seed}; `undefined` when nothing is drawn. */
  readonly seed: string | undefined;
  /** What a later turn of a conversation goes on from; `undefined`: nothing is known of it yet. */
  readonly previous?: ContinuedTurn | undefined;
  /** Reads an input's bytes; `undefined` when nothing is drawn. */
  readonly readInput: ((input: ResolvedInput) => Promise<Uint8Array>) | undefined;
  /** The mask as it is sent; `undefined`: there is none, or it is not made yet. Default: not made. */
  readonly mask?: ImageInput | undefined;
  /** The backdrop that is asked for in place of transparency. Default: none. */
  readonly backdrop?: Backdrop | undefined;
}

/**
 * Composes the request of one call of an asset's job. Settings nobody wrote stay `undefined`. What goes in goes in with the
 * first turn of a conversation: later ones see it in the picture they go on from.
 */
export function composeRequest(asset: ResolvedAsset, context: RequestContext): ImageRequest {
  const { settings } = asset;
  const { backdrop } = context;
  const isLater = isLaterTurn(asset);
  const inputs = isLater ? [] : asset.inputs;
  return {
    operation: isLater ? "edit" : asset.operation,
    api: settings.api ?? "images",
    prompt: composePrompt({
      prompt: asset.prompts.at(-1) ?? "",
      styles: asset.styles,
      labels: inputs.map((input) => input.label),
      backdrop,
    }),
    count: context.count,
    size: settings.size,
    quality: settings.quality,
    background: backdrop === undefined ? settings.background : backdrop.background,
    ...(backdrop !== undefined && { backdrop: backdrop.colour }),
    outputFormat: settings.output_format,
    outputCompression: settings.output_compression,
    moderation: settings.moderation,
    inputFidelity: settings.input_fidelity,
    partialImages: context.partialImages,
    responses: settings.responses && {
      model: settings.responses.model,
      action: settings.responses.action,
      maxOutputTokens: settings.responses.max_output_tokens,
    },
    images: inputs.map((input) => composeInput(input, context)),
    mask: isLater ? undefined : (context.mask ?? expectedMask(asset, context)),
    continues: isLater ? (context.previous ?? continuedTurn(undefined)) : undefined,
    params: settings.params ?? {},
    seed: context.seed,
  };
}

function composeInput(input: ResolvedInput, context: RequestContext): ImageInput {
  const facts = inputFacts(input.source, context);
  const { readInput } = context;
  return {
    role: input.role,
    label: input.label,
    digest: facts?.digest,
    mediaType: facts?.mediaType,
    byteLength: facts?.byteLength,
    width: facts?.width,
    height: facts?.height,
    hasAlpha: facts?.hasAlpha,
    ...(facts === undefined && elsewhere(input)),
    read: () =>
      readInput === undefined
        ? Promise.reject(new Error("a request that is only checked has no bytes to read"))
        : readInput(input),
  };
}

/** Who has a picture whose bytes are not here. */
function elsewhere({ source }: ResolvedInput): Pick<ImageInput, "elsewhere"> {
  if (source.kind === "file-id") return { elsewhere: { kind: "file-id", name: source.fileId } };
  return source.kind === "url" ? { elsewhere: { kind: "url", name: source.url } } : {};
}
