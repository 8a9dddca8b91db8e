import { basename, extname, posix } from "node:path";
import {
  composePicture,
  fillUrls,
  groupFiles,
  headText,
  webManifestIcons,
  type AssetId,
} from "@genlock/core";
import type { DerivedAsset, ServedFile, SiteAsset } from "@genlock/runner";
import type { AssetIndex, IndexedAsset, IndexedFile, IndexedSite } from "./asset-index.ts";

/** A build as data: the index, and where the bytes of each of its files lie. */
export interface PlannedBuild {
  readonly index: AssetIndex;
  /** Absolute paths by `src`. */
  readonly origins: ReadonlyMap<string, string>;
}

/** A name nobody has yet. `hero-800.webp` may be a derivative of `hero` or the original of `hero-800`. */
function freeName(wanted: string, taken: ReadonlyMap<string, string>): string {
  const extension = extname(wanted);
  const stem = wanted.slice(0, wanted.length - extension.length);
  let name = wanted;
  for (let turn = 2; taken.has(name); turn += 1) name = `${stem}.${turn}${extension}`;
  return name;
}

/** Gives a file its name, in the folder of its asset. */
function addFile(
  id: AssetId,
  file: Pick<ServedFile, "path" | "width" | "height" | "byteLength">,
  origins: Map<string, string>,
): IndexedFile {
  const src = freeName(posix.join(posix.dirname(id), basename(file.path)), origins);
  origins.set(src, file.path);
  return { src, width: file.width, height: file.height, bytes: file.byteLength };
}

function indexSite(site: SiteAsset, origins: Map<string, string>): IndexedSite {
  const indexed = new Map(site.files.map((file) => [file, addFile(site.id, file, origins)]));
  const urlOf = (file: SiteAsset["files"][number]): string => indexed.get(file)?.src ?? "";
  return {
    head: fillUrls(headText(site), urlOf),
    icons: webManifestIcons(site, urlOf),
    files: [...indexed].map(([{ use }, file]) => ({ use, ...file })),
  };
}

function indexAsset(asset: DerivedAsset, origins: Map<string, string>): IndexedAsset {
  const add = (file: ServedFile): IndexedFile => addFile(asset.id, file, origins);
  const indexed = new Map(asset.derivatives.map((file) => [file, add(file)]));
  const original = add(asset.original);
  const listed = (files: readonly ServedFile[]): IndexedFile[] =>
    files.flatMap((file) => indexed.get(file) ?? []);
  const groups = groupFiles<ServedFile>(asset);
  const composed = composePicture<ServedFile>(asset, (file) => (indexed.get(file) ?? original).src);
  const { img, srcset, sizes, art, alt, markup, imageSet, placeholder, thumbhash } = composed;
  const sources = [...groups.sources].map(([format, files]) => {
    return [format, { srcset: composed.sources[format] ?? "", files: listed(files) }] as const;
  });
  return {
    alt,
    width: original.width,
    height: original.height,
    original,
    img: { src: img.src, srcset, width: img.w, height: img.h },
    sizes,
    sources: Object.fromEntries(sources),
    art: art.map(({ media, type, srcset, w, h }, index) => {
      const files = listed(groups.art[index]?.files ?? []);
      return { media, type, srcset, width: w, height: h, files };
    }),
    markup,
    imageSet,
    placeholder,
    thumbhash,
  };
}

/**
 * Gives every file its name in the build. The same assets always get the same names.
 *
 * @param sites icons and pictures for links. Default: none.
 */
export function planBuild(
  assets: readonly DerivedAsset[],
  sites: readonly SiteAsset[] = [],
): PlannedBuild {
  const origins = new Map<string, string>();
  const sorted = [...assets].sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexed = sorted.map((asset) => [asset.id, indexAsset(asset, origins)] as const);
  // After all others, so that none of them is named anew because an asset has icons.
  const byId = new Map(sites.map((site) => [site.id, site]));
  const entries = indexed.map(([id, asset]) => {
    const site = byId.get(id);
    return [id, site === undefined ? asset : { ...asset, site: indexSite(site, origins) }] as const;
  });
  return { index: { version: 1, assets: Object.fromEntries(entries) }, origins };
}
