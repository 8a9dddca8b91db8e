import type { PictureFile, PictureFiles } from "@genlock/core";

/** Where the dev server answers, below its base. */
export const imageRoute = "__genlock/img/";

/**
 * The last part of a picture's URL in dev: the same before and after the picture is there, so that a page can keep it.
 */
export function fileName(picture: PictureFiles, file: PictureFile): string {
  if (file === picture.original) return "original";
  return `${file.width}.${file.format === "jpeg" ? "jpg" : file.format}`;
}

/**
 * The URL of a file in dev.
 *
 * @param base begins and ends with `/`, or is a whole URL that ends with `/`.
 */
export function pictureUrl(base: string, picture: PictureFiles, file: PictureFile): string {
  return `${base}${imageRoute}${picture.id}/${fileName(picture, file)}`;
}

/** A request for a picture: an asset and a file name, neither of them looked up yet. */
export interface PictureRequest {
  readonly asset: string;
  readonly name: string;
}

/**
 * Reads what stands behind the route in a URL; `undefined`: no picture is ever called so.
 *
 * Nothing is decoded: no id and no file name needs it, so whatever is encoded is unknown.
 */
export function parsePictureUrl(rest: string): PictureRequest | undefined {
  const [path = ""] = rest.split(/[?#]/, 1);
  const slash = path.lastIndexOf("/");
  if (slash <= 0 || !/^[a-z0-9_/-]+\/(?:original|\d+\.[a-z]+)$/.test(path)) return undefined;
  return { asset: path.slice(0, slash), name: path.slice(slash + 1) };
}
