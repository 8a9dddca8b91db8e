import {
  GenlockError,
  inputFacts,
  type KeyedJob,
  type KnownInputs,
  type Lock,
  type ResolvedAsset,
} from "@genlock/core";
import type { ImageInput } from "@genlock/provider";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inWorkFolder } from "../disk/work-folder.ts";
import { readEditArea } from "./edit-area.ts";
import type { RunContext } from "./run-context.ts";

/** Bytes a mask must stay below. */
const tooLarge = 4 * 1024 * 1024;

/**
 * Makes the mask of a job's requests: a PNG with alpha, as large as the first picture. `undefined`: everything may change, or
 * the picture says it by its own transparency.
 *
 * @throws GenlockError `MASK_UNUSABLE`, `COMPOSITE_IMPOSSIBLE`, `PLAN_OUT_OF_DATE`, and what deriving throws; nothing was
 *   sent then.
 */
export async function prepareEdit(
  { model: asset, assets }: KeyedJob,
  lock: Lock,
  context: RunContext,
): Promise<ImageInput | undefined> {
  const known = { inputs: context.inputs, lock };
  const isPreserved = assets.some((id) => context.assets.get(id)?.preserveOutside !== undefined);
  if (isPreserved) requireComposable(asset, known);
  if (asset.mask === undefined && asset.region === undefined) return undefined;
  const { width, height } = sizeOf(asset, known);
  return inWorkFolder(async (folder) => {
    const area = await readEditArea(asset, folder, context.readInput);
    if (area.kind === "own") return undefined;
    const to = join(folder, "made.png");
    const made = await context.ports.composer.composeMask({ area, width, height, to });
    if (!made.ok) throw unusable(asset, made.detail);
    const { digest, byteLength } = made;
    if (byteLength >= tooLarge) {
      throw unusable(
        asset,
        `As a PNG it has ${byteLength} bytes, and services take less than 4 MB.`,
      );
    }
    const bytes = await readFile(to);
    const facts = { digest, mediaType: "image/png", byteLength, width, height, hasAlpha: true };
    return { role: "base", label: undefined, ...facts, read: () => Promise.resolve(bytes) };
  });
}

/** The picture may have been made anew since it was checked; what cannot be composed must not be bought. */
function requireComposable(asset: ResolvedAsset, known: KnownInputs): void {
  const [base] = asset.inputs;
  const facts = base && inputFacts(base.source, known);
  const { size } = asset.settings;
  const measured = facts === undefined ? "of unknown size" : `${facts.width}x${facts.height}`;
  if (measured !== size) {
    throw uncomposable(
      asset,
      `The picture it edits is ${measured}, and ${size ?? "none"} is asked for.`,
    );
  }
  if (asset.mask === undefined && asset.region === undefined && facts?.hasAlpha !== true) {
    throw uncomposable(asset, "No pixel of the picture it edits is transparent.");
  }
}

function uncomposable({ id }: ResolvedAsset, why: string): GenlockError {
  return new GenlockError({
    code: "COMPOSITE_IMPOSSIBLE",
    message: `The pixels outside could not be put back into \`${id}\`. ${why} Nothing was sent.`,
    hint: "Run `genlock check`: it says what `preserve_outside` needs.",
  });
}

function sizeOf(
  asset: ResolvedAsset,
  known: KnownInputs,
): { readonly width: number; readonly height: number } {
  const [base] = asset.inputs;
  const facts = base && inputFacts(base.source, known);
  const masked = asset.mask && known.inputs.get(asset.mask.path);
  const { width, height } = facts ?? masked ?? standInSize(asset) ?? {};
  if (width === undefined || height === undefined) {
    throw unusable(asset, "How large the picture is that is edited is not known here.");
  }
  return { width, height };
}

/** Only free providers come here without a picture that was to be fetched: what they draw in its place is as large as what is asked for. */
function standInSize({
  inputs: [base],
  settings,
}: ResolvedAsset): { readonly width: number; readonly height: number } | undefined {
  if (base?.source.kind !== "url") return undefined;
  const [, width, height] = /^(\d{1,5})x(\d{1,5})$/.exec(settings.size ?? "") ?? [];
  return { width: Number(width ?? 1024), height: Number(height ?? 1024) };
}

function unusable({ id }: ResolvedAsset, why: string): GenlockError {
  return new GenlockError({
    code: "MASK_UNUSABLE",
    message: `The mask of \`${id}\` cannot be used. ${why} Nothing was sent.`,
  });
}
