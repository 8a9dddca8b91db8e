import { groupFiles, shownSize } from "./group-files.ts";
import type { PictureFile, PictureFiles } from "./picture.ts";
import { escapeHtml, type UrlPlace, type UrlText } from "./url-text.ts";

/** A `srcset` with descriptors. */
export function srcsetText<File extends PictureFile>(
  files: readonly File[],
  place: UrlPlace = "plain",
): UrlText<File> {
  return files.flatMap((file, index) => {
    const { density, width } = file;
    const descriptor = density === undefined ? `${width}w` : `${density}x`;
    return [{ file, place }, ` ${descriptor}${index === files.length - 1 ? "" : ", "}`];
  });
}

/**
 * The HTML of a picture: `<picture>`, or `<img>` alone where there is nothing to choose. Inert whatever the alt text holds;
 * width and height are always there, so that a page does not jump.
 */
export function markupText<File extends PictureFile>(picture: PictureFiles<File>): UrlText<File> {
  const { art, sources, fallback, img } = groupFiles(picture);
  const better = [...sources].slice(0, -1);
  const conditional = art.map(({ media, format, files, main }) =>
    sourceTag(files, [["media", media], ...typeOf(format), ...sizesOf(main), ...sizeOf(main)]),
  );
  const plain = better.map(([format, files]) =>
    sourceTag(files, [...typeOf(format), ...sizesOf(img)]),
  );
  const chosen = picture.derivatives.length === 0 ? [] : srcsetText(fallback, "html");
  const tag: UrlText<File> = [
    '<img src="',
    { file: img, place: "html" },
    '"',
    ...(chosen.length === 0 ? [] : [' srcset="', ...chosen, '"']),
    attributes([
      ...sizesOf(img),
      ...sizeOf(img),
      ["alt", picture.alt],
      ["decoding", "async"],
      ...styleOf(picture),
    ]),
    ">",
  ];
  const tags = [...conditional, ...plain];
  return tags.length === 0 ? tag : ["<picture>", ...tags.flat(), ...tag, "</picture>"];
}

/**
 * A CSS `image-set()` of the files for everybody: one of each format for pages that choose by width, since CSS cannot, and
 * all densities where the manifest names them.
 */
export function imageSetText<File extends PictureFile>(picture: PictureFiles<File>): UrlText<File> {
  const { sources, img } = groupFiles(picture);
  const groups = sources.size === 0 ? [[img]] : [...sources.values()];
  const shown = groups.flatMap((files) =>
    files[0]?.density === undefined ? files.slice(-1) : files,
  );
  return [
    "image-set(",
    ...shown.flatMap((file, index): UrlText<File> => {
      const type = `type("${mediaTypeOf(file.format)}") ${file.density ?? 1}x`;
      const separator = index === shown.length - 1 ? "" : ", ";
      return ['url("', { file, place: "css" }, `") ${type}${separator}`];
    }),
    ")",
  ];
}

/** The media type of a file's format. */
export function mediaTypeOf(format: string): string {
  return format === "svg" ? "image/svg+xml" : `image/${format}`;
}

type Attribute = readonly [name: string, value: string];

function sourceTag<File extends PictureFile>(
  files: readonly File[],
  [...others]: readonly Attribute[],
): UrlText<File> {
  return [`<source${attributes(others)} srcset="`, ...srcsetText(files, "html"), '">'];
}

function typeOf(format: string): Attribute[] {
  return [["type", mediaTypeOf(format)]];
}

function sizesOf({ sizes, density }: PictureFile): Attribute[] {
  return sizes === undefined || density !== undefined ? [] : [["sizes", sizes]];
}

function sizeOf(file: PictureFile): Attribute[] {
  const { w, h } = shownSize(file);
  return [
    ["width", String(w)],
    ["height", String(h)],
  ];
}

function styleOf({ placeholder }: PictureFiles): Attribute[] {
  return placeholder === undefined ? [] : [["style", `background:${placeholder.css}`]];
}

function attributes(list: readonly Attribute[]): string {
  return list.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join("");
}
