import type { ResolvedAsset, ResolvedSettings } from "./resolved-asset.ts";

const settings: ResolvedSettings = {
  api: undefined,
  model: undefined,
  size: undefined,
  quality: undefined,
  background: undefined,
  output_format: undefined,
  output_compression: undefined,
  moderation: undefined,
  input_fidelity: undefined,
  responses: undefined,
  params: undefined,
};

/** An asset as a test needs it: a prompt, and whatever the test is about. */
export function assetFixture(
  id: string,
  about: Partial<Omit<ResolvedAsset, "settings">> & { settings?: Partial<ResolvedSettings> } = {},
): ResolvedAsset {
  return {
    id,
    origin: { file: "genlock.yaml", pointer: `/assets/${id}`, range: undefined },
    origins: new Map(),
    operation: "generate",
    provider: "draft",
    prompts: [`a picture of ${id}`],
    conversation: false,
    styles: [],
    inputs: [],
    mask: undefined,
    region: undefined,
    preserveOutside: undefined,
    candidates: 1,
    partialImages: 0,
    alt: undefined,
    derivatives: undefined,
    ...about,
    settings: { ...settings, ...about.settings },
  };
}

/** An asset that edits another one. */
export function editFixture(
  id: string,
  parent: string,
  about: Parameters<typeof assetFixture>[1] = {},
): ResolvedAsset {
  return assetFixture(id, {
    operation: "edit",
    inputs: [{ role: "base", label: undefined, source: { kind: "asset", id: parent } }],
    ...about,
  });
}

/** Assets by id, as the compiler takes them. */
export function assetsById(...assets: ResolvedAsset[]): ReadonlyMap<string, ResolvedAsset> {
  return new Map(assets.map((asset) => [asset.id, asset]));
}
