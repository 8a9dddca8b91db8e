import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expectPicture, type PictureFile } from "@genlock/core";
import type { DerivedAsset, Project, ServedFile, Session } from "@genlock/runner";
import { mediaTypeOf } from "../media-type.ts";
import { fileName, type PictureRequest } from "./picture-url.ts";

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
}

/**
 * Serves the pictures of a project: derivatives of what is there, placeholders for what is not. Each asset is derived
 * at most once at a time; nothing is ever drawn by a provider.
 */
export function createImageSource(session: Session, project: Project): ImageSource {
  const derived = new Map<string, Promise<DerivedAsset | undefined>>();
  const placeholders = new Map<string, Promise<ServedImage>>();

  const derive = (id: string): Promise<DerivedAsset | undefined> => {
    const known = derived.get(id);
    if (known !== undefined) return known;
    const making = session
      .derive(project, { only: [id] })
      .then((all) => all.find((asset) => asset.id === id));
    derived.set(id, making);
    making.catch(() => derived.delete(id));
    return making;
  };

  const current = async ({ asset, name }: PictureRequest): Promise<ServedImage | undefined> => {
    const found = fileOf(await derive(asset), name);
    if (found === undefined) return undefined;
    const bytes = await readFile(found.path).catch(() => undefined);
    return bytes === undefined ? undefined : imageOf(mediaTypeOf(found.format), bytes);
  };

  const placeholder = (request: PictureRequest, file: PictureFile): Promise<ServedImage> => {
    const key = `${request.asset}/${request.name}`;
    const known = placeholders.get(key);
    if (known !== undefined) return known;
    const prompt = project.assets.get(request.asset)?.prompts.at(-1) ?? "";
    const { width, height } = file;
    const drawing = draw({ id: request.asset, prompt, width, height });
    placeholders.set(key, drawing);
    drawing.catch(() => placeholders.delete(key));
    return drawing;
  };

  return {
    async image(request) {
      const asset = project.assets.get(request.asset);
      if (asset === undefined) return undefined;
      const picture = expectPicture(asset, project.lock.assets.get(asset.id));
      const file = [picture.original, ...picture.derivatives].find(
        (candidate) => fileName(picture, candidate) === request.name,
      );
      if (file === undefined) return undefined;
      const first = await current(request);
      if (first !== undefined) return first;
      // The cache may have been deleted since: then what was derived is derived again.
      derived.delete(asset.id);
      return (await current(request)) ?? (await placeholder(request, file));
    },
  };
}

function fileOf(derived: DerivedAsset | undefined, name: string): ServedFile | undefined {
  if (derived === undefined) return undefined;
  return [derived.original, ...derived.derivatives].find(
    (file) => fileName(derived, file) === name,
  );
}

function imageOf(mediaType: string, bytes: Uint8Array): ServedImage {
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  return { mediaType, bytes, etag };
}

/** Draws a placeholder. What draws it is heavy and not needed where every picture is there. */
async function draw(wanted: {
  readonly id: string;
  readonly prompt: string;
  readonly width: number;
  readonly height: number;
}): Promise<ServedImage> {
  const { drawPlaceholder } = await import("@genlock/draft");
  return imageOf("image/webp", await drawPlaceholder(wanted));
}
