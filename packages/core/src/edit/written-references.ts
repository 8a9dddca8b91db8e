import type { JoinedAsset, JoinedManifest, JoinedStyle } from "../manifest/joined-manifest.ts";
import { readInputSource, type WrittenInput } from "../resolve/input-source.ts";

/** A place where an asset is named by its id. */
export interface WrittenReference {
  readonly file: string;
  /** JSON pointer of the text that is the id, within the file. */
  readonly pointer: string;
  /** What refers to it, for people: `card`, `the style noir`. */
  readonly by: string;
}

/** Finds every place that names an asset by its whole id; ids that a matrix puts together are not written anywhere. */
export function writtenReferences(
  { assets, styles }: Pick<JoinedManifest, "assets" | "styles">,
  id: string,
): WrittenReference[] {
  return [
    ...[...styles.values()].flatMap((style) => referencesOfStyle(style, id)),
    ...[...assets.values()].flatMap((asset) => referencesOfAsset(asset, id)),
  ];
}

function referencesOfStyle(
  { name, value, file, pointer }: JoinedStyle,
  id: string,
): WrittenReference[] {
  return within(value.references ?? [], `${pointer}/references`, id).map((place) => ({
    file,
    pointer: place,
    by: `the style \`${name}\``,
  }));
}

function referencesOfAsset(
  { id: by, value, file, pointer }: JoinedAsset,
  id: string,
): WrittenReference[] {
  const { edit, variation, references = [] } = value;
  const places = [
    ...(edit === undefined ? [] : within(edit, `${pointer}/edit`, id)),
    ...(variation === undefined ? [] : within(variation, `${pointer}/variation`, id)),
    ...within(references, `${pointer}/references`, id),
  ];
  return places.map((place) => ({ file, pointer: place, by: `\`${by}\`` }));
}

/** Pointers of the texts that are the id. */
function within(
  input: WrittenInput | readonly WrittenInput[],
  pointer: string,
  id: string,
): string[] {
  if (isList(input)) return input.flatMap((item, index) => within(item, `${pointer}/${index}`, id));
  const { source } = readInputSource(input, "", "reference");
  if (source.kind !== "asset" || source.id !== id) return [];
  return [typeof input === "string" ? pointer : `${pointer}/asset`];
}

function isList(input: WrittenInput | readonly WrittenInput[]): input is readonly WrittenInput[] {
  return Array.isArray(input);
}
