import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An `<img data-genlock="…">` as it stands in a page. */
export interface PictureTag {
  readonly asset: string;
  /** In lower case, `data-genlock` among them. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it stands in a `<picture>`. */
  readonly inPicture: boolean;
  /** Where the tag begins: characters from the start of the text. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
}

/** The attribute that names a picture. */
export const pictureAttribute = "data-genlock";

/** Says fast that a page has none; HTML has names in any letter case. */
const namesPictures = /data-genlock/i;

/** Finds the tags that a page has for pictures, in their order. */
export async function findPictureTags(html: string): Promise<PictureTag[]> {
  if (!namesPictures.test(html)) return [];
  const { parse } = await import("parse5");
  const tags: PictureTag[] = [];
  collect(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }), tags);
  return tags.sort((a, b) => a.start - b.start);
}

/** Writes what stands for each tag in its place. */
export async function replaceTags(
  html: string,
  tags: readonly PictureTag[],
  write: (tag: PictureTag) => Promise<string>,
): Promise<string> {
  const pieces: string[] = [];
  let at = 0;
  for (const tag of tags) {
    pieces.push(html.slice(at, tag.start), await write(tag));
    at = tag.end;
  }
  return [...pieces, html.slice(at)].join("");
}

function collect(node: Node, tags: PictureTag[]): void {
  if ("tagName" in node && node.tagName === "img") {
    const tag = tagOf(node);
    if (tag !== undefined) tags.push(tag);
  }
  if ("content" in node) collect(node.content, tags);
  if ("childNodes" in node) for (const child of node.childNodes) collect(child, tags);
}

function tagOf(img: Element): PictureTag | undefined {
  const attributes = new Map(img.attrs.map(({ name, value }) => [name, value]));
  const asset = attributes.get(pictureAttribute);
  const place = img.sourceCodeLocation;
  if (asset === undefined || place === null || place === undefined) return undefined;
  const inPicture = img.parentNode?.nodeName === "picture";
  return { asset, attributes, inPicture, start: place.startOffset, end: place.endOffset };
}
