import { groupFiles } from "./group-files.ts";
import type { Picture, PictureFile, PictureFiles } from "./picture.ts";

/**
 * Puts the data of a picture together.
 *
 * @param urlOf the URL of one file, as text.
 */
export function composePicture<File extends PictureFile>(
  picture: PictureFiles<File>,
  urlOf: (file: File) => string,
): Picture {
  const { sources, fallback, img } = groupFiles(picture);
  const srcset = (files: readonly File[]): string =>
    files.map((file) => `${urlOf(file)} ${file.width}w`).join(", ");
  return {
    id: picture.id,
    img: { src: urlOf(img), w: img.width, h: img.height },
    sources: Object.fromEntries([...sources].map(([format, files]) => [format, srcset(files)])),
    srcset: srcset(fallback),
    alt: picture.alt,
    placeholder: undefined,
  };
}
