import { describePicture } from "./describe-picture.ts";
import { groupFiles, shownSize } from "./group-files.ts";
import { jsValue, type JsExpression } from "./js-value.ts";
import type { ModuleShape } from "./module-shape.ts";
import { imageSetText, markupText, srcsetText } from "./picture-texts.ts";
import type { PictureFile, PictureFiles } from "./picture.ts";
import { UrlNames, type FileUrl } from "./url-names.ts";
import type { UrlText } from "./url-text.ts";

/**
 * The ES module of one picture: its default export is the `Picture`, or what else is asked for, for these files.
 *
 * Only what a page may know is in it: no prompt, no price, no provider.
 */
export function moduleText<File extends PictureFile>(
  picture: PictureFiles<File>,
  urlOf: (file: File) => FileUrl,
  shape: ModuleShape = "picture",
): string {
  const urls = new UrlNames(urlOf);
  const write = (text: UrlText<File>): JsExpression => urls.expression(text);
  const body = bodyOf(picture, write, shape);
  return [...urls.imports, ...urls.functions, ...body, ""].join("\n");
}

function bodyOf<File extends PictureFile>(
  picture: PictureFiles<File>,
  write: (text: UrlText<File>) => JsExpression,
  shape: ModuleShape,
): string[] {
  const value = defaultOf(picture, write, shape);
  const lines = [`export default ${jsValue(value)};`];
  if (shape !== "picture") return lines;
  return [
    ...lines,
    `export const markup = ${write(markupText(picture)).code};`,
    `export const imageSet = ${write(imageSetText(picture)).code};`,
  ];
}

function defaultOf<File extends PictureFile>(
  picture: PictureFiles<File>,
  write: (text: UrlText<File>) => JsExpression,
  shape: ModuleShape,
): unknown {
  const { fallback, img } = groupFiles(picture);
  const src = (file: File): JsExpression => write([{ file, place: "plain" }]);
  switch (shape) {
    case "url":
      return src(img);
    case "srcset":
      return write(srcsetText(fallback));
    case "img":
      return { src: src(img), srcset: write(srcsetText(fallback)), ...shownSize(img) };
    case "metadata": {
      const files = picture.derivatives.length === 0 ? [picture.original] : picture.derivatives;
      return files.map((file) => {
        const { format, width, height } = file;
        return { src: src(file), format, width, height };
      });
    }
    case "markup":
      return write(markupText(picture));
    case "image-set":
      return write(imageSetText(picture));
    case "placeholder":
      return picture.placeholder?.css;
    default:
      return describePicture(picture, write);
  }
}
