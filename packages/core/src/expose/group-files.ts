import type { PictureFile, PictureFiles } from "./picture.ts";

/** The files of a picture as markup needs them. */
export interface GroupedFiles<File extends PictureFile> {
  /** By format, best first. */
  readonly sources: ReadonlyMap<string, readonly File[]>;
  /** The files `img` chooses from. */
  readonly fallback: readonly File[];
  /** The widest of `fallback`. */
  readonly img: File;
}

/** Sorts the files of a picture into `<source>`s and `<img>`: the last format is the one every browser reads. */
export function groupFiles<File extends PictureFile>(
  picture: PictureFiles<File>,
): GroupedFiles<File> {
  const sources = new Map<string, File[]>();
  for (const file of picture.derivatives) {
    const group = sources.get(file.format);
    if (group === undefined) sources.set(file.format, [file]);
    else group.push(file);
  }
  const fallback = [...sources.values()].at(-1) ?? [picture.original];
  const img = fallback.at(-1) ?? picture.original;
  return { sources, fallback, img };
}
