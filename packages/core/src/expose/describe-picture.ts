import { groupFiles, shownSize } from "./group-files.ts";
import { mediaTypeOf, srcsetText } from "./picture-texts.ts";
import type { Picture, PictureFile, PictureFiles } from "./picture.ts";
import type { UrlText } from "./url-text.ts";

/** Puts the data of a picture together, with every text that has URLs in it written by a function. */
export function describePicture<File extends PictureFile, Text>(
  picture: PictureFiles<File>,
  write: (text: UrlText<File>) => Text,
): Picture<Text> {
  const { art, sources, fallback, img } = groupFiles(picture);
  const srcset = (files: readonly File[]): Text => write(srcsetText(files));
  return {
    id: picture.id,
    img: { src: write([{ file: img, place: "plain" }]), ...shownSize(img) },
    sources: Object.fromEntries([...sources].map(([format, files]) => [format, srcset(files)])),
    srcset: srcset(fallback),
    sizes: img.sizes,
    art: art.map(({ media, format, files, main }) => ({
      media,
      type: mediaTypeOf(format),
      srcset: srcset(files),
      sizes: main.sizes,
      ...shownSize(main),
    })),
    alt: picture.alt,
    placeholder: picture.placeholder?.css,
    thumbhash: picture.placeholder?.thumbhash,
  };
}
