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

/** What stands on the tag that a picture is put in place of. */
export interface OwnMarkup {
  /** By name, in lower case. They stand before what the picture has for the same name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether a `<picture>` is around it already. */
  readonly inPicture: boolean;
}

const nothingOwn: OwnMarkup = { attributes: new Map(), inPicture: false };

/**
 * The HTML of a picture: `<picture>`, or `<img>` alone where there is nothing to choose. Inert whatever the alt text holds;
 * width and height are always there, so that a page does not jump, and `sizes` wherever pages choose by width.
 */
export function markupText<File extends PictureFile>(
  picture: PictureFiles<File>,
  own: OwnMarkup = nothingOwn,
): UrlText<File> {
  const { art, sources, fallback, img } = groupFiles(picture);
  const sizes = own.attributes.get("sizes");
  const better = [...sources].slice(0, -1);
  const conditional = art.map(({ media, format, files, main }) =>
    sourceTag(files, [
      ["media", media],
      ...typeOf(format),
      ...sizesOf(main, sizes),
      ...sizeOf(main),
    ]),
  );
  const plain = better.map(([format, files]) =>
    sourceTag(files, [...typeOf(format), ...sizesOf(img, sizes)]),
  );
  const chosen = picture.derivatives.length === 0 ? [] : srcsetText(fallback, "html");
  const tag: UrlText<File> = [
    '<img src="',
    { file: img, place: "html" },
    '"',
    ...(chosen.length === 0 ? [] : [' srcset="', ...chosen, '"']),
    attributes(imgAttributes(picture, img, own)),
    ">",
  ];
  const tags = [...conditional, ...plain];
  if (tags.length === 0 || own.inPicture) return [...tags.flat(), ...tag];
  return ["<picture>", ...tags.flat(), ...tag, "</picture>"];
}

function imgAttributes(picture: PictureFiles, img: PictureFile, own: OwnMarkup): Attribute[] {
  const given = own.attributes;
  const style = styleOf(picture).map(([name, value]): Attribute => {
    const more = given.get(name);
    return [name, more === undefined ? value : `${value};${more}`];
  });
  const isChosen = picture.derivatives.length > 0;
  const all = new Map<string, string>([
    ...(isChosen ? sizesOf(img, given.get("sizes")) : []),
    ...sizeOf(img),
    ["alt", picture.alt],
    ["decoding", "async"],
    ...given,
    ...style,
    ...otherEdge(img, given),
  ]);
  for (const name of ["src", "srcset"]) all.delete(name);
  return [...all];
}

/** Where somebody wrote one edge, the other follows in the picture's proportions. */
function otherEdge(img: PictureFile, given: ReadonlyMap<string, string>): Attribute[] {
  const { w, h } = shownSize(img);
  const [width, height] = [given.get("width"), given.get("height")];
  if (width !== undefined && height === undefined && Number(width) > 0) {
    return [["height", String(Math.round((Number(width) * h) / w))]];
  }
  if (height !== undefined && width === undefined && Number(height) > 0) {
    return [["width", String(Math.round((Number(height) * w) / h))]];
  }
  return [];
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

/** Where pages choose by width, HTML wants it in any case: without it browsers take the whole width too. */
function sizesOf({ sizes = "100vw", density }: PictureFile, own: string | undefined): Attribute[] {
  return density === undefined ? [["sizes", own ?? sizes]] : [];
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
