import type { PictureFile, PictureFiles } from "@genlock/core";
import { fileExtension } from "../file-extension.ts";

/** Where the dev server answers, below its base. */
export const imageRoute = "__genlock/img/";

/**
 * The last part of a picture's URL in dev: the same before and after the picture is there, so that a page can keep it. Files of
 * one width and format are counted.
 */
export function fileName(picture: PictureFiles, file: PictureFile): string {
  if (file === picture.original) return "original";
  const place = picture.derivatives.indexOf(file);
  const twins = picture.derivatives
    .slice(0, Math.max(0, place))
    .filter(({ width, format }) => width === file.width && format === file.format);
  const count = twins.length === 0 ? "" : `-${twins.length + 1}`;
  return `${file.width}${count}.${fileExtension(file.format)}`;
}

/** A picture as the dev server has it. */
export interface ServedPicture {
  readonly picture: PictureFiles;
  /** Names the settings of an import that are not the manifest's; `undefined`: they are. */
  readonly variant: string | undefined;
}

/**
 * The URL of a file in dev.
 *
 * @param base begins and ends with `/`, or is a whole URL that ends with `/`.
 */
export function pictureUrl(
  base: string,
  { picture, variant }: ServedPicture,
  file: PictureFile,
): string {
  const name = fileName(picture, file);
  return `${base}${imageRoute}${picture.id}/${variant === undefined ? name : `${variant}-${name}`}`;
}

/** A request for a picture: an asset, settings and a file name, none of them looked up yet. */
export interface PictureRequest {
  readonly asset: string;
  /** `undefined`: the manifest's. */
  readonly variant: string | undefined;
  readonly name: string;
}

/**
 * Reads what stands behind the route in a URL; `undefined`: no picture is ever called so.
 *
 * Nothing is decoded: no id and no file name needs it, so whatever is encoded is unknown.
 */
export function parsePictureUrl(rest: string): PictureRequest | undefined {
  const [path = ""] = rest.split(/[?#]/, 1);
  const parts =
    /^([a-z0-9_/-]+)\/(?:([0-9a-f]{12})-)?(original|\d+(?:-\d+)?\.[a-z]+|site-[a-z]+(?:-[a-z]+)*-\d+\.[a-z]+)$/.exec(
      path.replace(/\/original\.[a-z]+$/, "/original"),
    );
  const [, asset, variant, name] = parts ?? [];
  return asset === undefined || name === undefined ? undefined : { asset, variant, name };
}
