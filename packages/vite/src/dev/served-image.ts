import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expectPicture } from "@genlock/core";
import type { AssetId, DerivativeSettings, PictureFile } from "@genlock/core";
import type { PlaceholderOptions } from "@genlock/draft";
import type { DerivedAsset, Project, ServedFile, Session } from "@genlock/runner";
import type { ImportedPicture } from "../imported-picture.ts";
import { mediaTypeOf } from "../media-type.ts";
import type { StandIn } from "./live-pictures.ts";
import { fileName, type PictureRequest } from "./picture-url.ts";
import { createSiteFiles } from "./site-file.ts";

/** One picture as it goes over the wire. */
export interface ServedImage {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Equal for equal bytes. */
  readonly etag: string;
}

/** The pictures of one state of a project, made as they are asked for. */
export interface ImageSource {
  /** @returns `undefined` when the project has no such asset, or the asset no such file. */
  image(request: PictureRequest): Promise<ServedImage | undefined>;
  /** What stands in for a picture whose original is there; `undefined`: nothing is asked for, or it cannot be made. */
  placeholder(wanted: Wanted): Promise<DerivedAsset["placeholder"]>;
}

/** An asset by the settings that are made of it. */
export type Wanted = Pick<ImportedPicture, "asset" | "settings" | "variant">;

/** Settings of imports by what names them; whatever else is asked for is unknown. */
export type Variants = ReadonlyMap<string, DerivativeSettings>;

/** What is served beside what the project has. */
export interface ServedBeside {
  readonly variants: Variants;
  /** What is shown in place of an asset's pictures that are not there; `undefined`: a placeholder. */
  readonly standIn: (asset: AssetId) => StandIn | undefined;
}

/**
 * Serves the pictures of a project: derivatives of what is there, placeholders for what is not. Each asset is derived
 * at most once at a time; nothing is ever drawn by a provider.
 */
export function createImageSource(
  session: Session,
  project: Project,
  { variants, standIn }: ServedBeside,
): ImageSource {
  const derived = new Map<string, Promise<DerivedAsset | undefined>>();
  const placeholder = createPlaceholders(project);

  const substitute = (request: PictureRequest, file: PictureFile): Promise<ServedImage> => {
    const instead = standIn(request.asset);
    return instead?.kind === "partial"
      ? Promise.resolve(imageOf(instead.mediaType, instead.bytes))
      : placeholder(request, file, instead?.message);
  };

  const derive = ({ asset, settings, variant }: Wanted): Promise<DerivedAsset | undefined> => {
    const key = keyOf({ asset, variant });
    const known = derived.get(key);
    if (known !== undefined) return known;
    const own = variant === undefined ? undefined : settings;
    const making = session
      .derive(project, { only: [asset], settings: own, purpose: "dev" })
      .then(([made]) => made);
    derived.set(key, making);
    making.catch(() => derived.delete(key));
    return making;
  };

  const current = async (wanted: Wanted, place: number): Promise<ServedImage | undefined> => {
    const found = fileAt(await derive(wanted), place);
    if (found === undefined) return undefined;
    const bytes = await readFile(found.path).catch(() => undefined);
    return bytes === undefined ? undefined : imageOf(mediaTypeOf(found.format), bytes);
  };

  const siteFile = createSiteFiles(session, project);

  return {
    async image(request) {
      const ofSite = await siteFile(request.asset, request.name);
      if (ofSite !== undefined) return imageOf(ofSite.mediaType, ofSite.bytes);
      const asset = project.assets.get(request.asset);
      const { variant } = request;
      const settings = variant === undefined ? undefined : variants.get(variant);
      if (asset === undefined || (variant !== undefined && settings === undefined)) {
        return undefined;
      }
      const picture = expectPicture(asset, project.lock.assets.get(asset.id), settings);
      const files = [picture.original, ...picture.derivatives];
      const place = files.findIndex((candidate) => fileName(picture, candidate) === request.name);
      const file = files[place];
      if (file === undefined) return undefined;
      const wanted = { asset: asset.id, settings, variant };
      const first = await current(wanted, place);
      if (first !== undefined) return first;
      // The cache may have been deleted since: then what was derived is derived again.
      derived.delete(keyOf(wanted));
      return (await current(wanted, place)) ?? (await substitute(request, file));
    },
    placeholder: (wanted) => derivePlaceholder(session, project, wanted),
  };
}

/** Without any file, since a module is waiting for this one. */
async function derivePlaceholder(
  session: Session,
  project: Project,
  { asset, settings }: Wanted,
): Promise<DerivedAsset["placeholder"]> {
  if (settings?.placeholder === undefined) return undefined;
  const alone = { ...settings, formats: [] };
  const making = session.derive(project, { only: [asset], settings: alone, purpose: "dev" });
  const [made] = await making.catch(() => []);
  return made?.placeholder;
}

function keyOf({
  asset,
  variant = "",
}: Pick<Wanted, "asset"> & { readonly variant?: string | undefined }): string {
  return `${asset} ${variant}`;
}

/** The file that stands where an expected one does: both are told by the same settings, in the same order. */
function fileAt(derived: DerivedAsset | undefined, place: number): ServedFile | undefined {
  if (derived === undefined) return undefined;
  return [derived.original, ...derived.derivatives][place];
}

function imageOf(mediaType: string, bytes: Uint8Array): ServedImage {
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  return { mediaType, bytes, etag };
}

/** Draws what is shown in place of files that are not there, each once. */
function createPlaceholders(
  project: Project,
): (
  request: PictureRequest,
  file: PictureFile,
  failure: string | undefined,
) => Promise<ServedImage> {
  const placeholders = new Map<string, Promise<ServedImage>>();
  return (request, file, failure) => {
    const key = JSON.stringify([keyOf(request), request.name, failure]);
    const known = placeholders.get(key);
    if (known !== undefined) return known;
    const prompt = failure ?? project.assets.get(request.asset)?.prompts.at(-1) ?? "";
    const { width, height } = file;
    const note = failure === undefined ? undefined : "could not be made";
    const drawing = draw({ id: request.asset, prompt, width, height, note });
    placeholders.set(key, drawing);
    drawing.catch(() => placeholders.delete(key));
    return drawing;
  };
}

/** Draws a placeholder. What draws it is heavy and not needed where every picture is there. */
async function draw(wanted: PlaceholderOptions): Promise<ServedImage> {
  const { drawPlaceholder } = await import("@genlock/draft");
  return imageOf("image/webp", await drawPlaceholder(wanted));
}
