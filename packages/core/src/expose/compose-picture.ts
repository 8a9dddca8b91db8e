import { describePicture } from "./describe-picture.ts";
import { imageSetText, markupText } from "./picture-texts.ts";
import type { Picture, PictureFile, PictureFiles } from "./picture.ts";
import { fillUrls } from "./url-text.ts";

/** A picture with the texts that stand for it in HTML and CSS. */
export interface ComposedPicture extends Picture {
  /** `<picture>` or `<img>`, inert whatever is in it. */
  readonly markup: string;
  /** A CSS `image-set()`. */
  readonly imageSet: string;
}

/**
 * Puts the data of a picture together.
 *
 * @param urlOf the URL of one file, as text.
 */
export function composePicture<File extends PictureFile>(
  picture: PictureFiles<File>,
  urlOf: (file: File) => string,
): ComposedPicture {
  return {
    ...describePicture(picture, (text) => fillUrls(text, urlOf)),
    markup: fillUrls(markupText(picture), urlOf),
    imageSet: fillUrls(imageSetText(picture), urlOf),
  };
}
