import type { PictureFile, PictureFiles } from "./picture.ts";

/** The files of one format under one condition. */
export interface ArtGroup<File extends PictureFile> {
  readonly media: string;
  readonly format: string;
  readonly files: readonly File[];
  /** The one whose proportions stand for all. */
  readonly main: File;
}

/** The files of a picture as markup needs them. */
export interface GroupedFiles<File extends PictureFile> {
  /** In the stated order of conditions, then of formats. */
  readonly art: readonly ArtGroup<File>[];
  /** By format, best first. */
  readonly sources: ReadonlyMap<string, readonly File[]>;
  /** The files `img` chooses from. */
  readonly fallback: readonly File[];
  /** What `img` shows where nothing can be chosen: the widest of `fallback`, or with densities the least dense. */
  readonly img: File;
}

/** Sorts the files of a picture into `<source>`s and `<img>`: the last format is the one every browser reads. */
export function groupFiles<File extends PictureFile>(
  picture: PictureFiles<File>,
): GroupedFiles<File> {
  const sources = new Map<string, File[]>();
  const art = new Map<string, File[]>();
  for (const file of picture.derivatives) {
    const { media, format } = file;
    const [groups, key] =
      media === undefined ? [sources, format] : [art, JSON.stringify([media, format])];
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  const fallback = [...sources.values()].at(-1) ?? [picture.original];
  return {
    art: [...art.values()].flatMap((files) => artGroup(files)),
    sources,
    fallback,
    img: mainOf(fallback) ?? picture.original,
  };
}

/** Pixels of the page that a file takes by itself. */
export function shownSize({ width, height, density = 1 }: PictureFile): {
  readonly w: number;
  readonly h: number;
} {
  return { w: Math.round(width / density), h: Math.round(height / density) };
}

function artGroup<File extends PictureFile>(files: readonly File[]): ArtGroup<File>[] {
  const main = mainOf(files);
  if (main?.media === undefined) return [];
  return [{ media: main.media, format: main.format, files, main }];
}

function mainOf<File extends PictureFile>(files: readonly File[]): File | undefined {
  return files[0]?.density === undefined ? files.at(-1) : files[0];
}
