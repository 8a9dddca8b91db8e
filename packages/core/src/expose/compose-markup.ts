import { markupText, type OwnMarkup } from "./picture-texts.ts";
import type { PictureFile, PictureFiles } from "./picture.ts";
import { fillUrls } from "./url-text.ts";

/**
 * The HTML of a picture in place of a tag that somebody wrote: its attributes are carried over and stand before the picture's
 * own, but for `src` and `srcset`; a `style` stands behind the picture's.
 *
 * @param urlOf the URL of one file, as text.
 */
export function composeMarkup<File extends PictureFile>(
  picture: PictureFiles<File>,
  own: OwnMarkup,
  urlOf: (file: File) => string,
): string {
  return fillUrls(markupText(picture, own), urlOf);
}
