import { basename, extname, posix } from "node:path";
import type { DerivedAsset, ServedFile } from "@genlock/runner";
import type { AssetIndex, IndexedAsset, IndexedFile } from "./asset-index.ts";

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

function groupByFormat(files: readonly ServedFile[]): Map<string, ServedFile[]> {
  const groups = new Map<string, ServedFile[]>();
  for (const file of files) groups.set(file.format, [...(groups.get(file.format) ?? []), file]);
  return groups;
}

function indexAsset(asset: DerivedAsset, origins: Map<string, string>): IndexedAsset {
  const add = (file: ServedFile): IndexedFile => {
    const wanted = posix.join(posix.dirname(asset.id), basename(file.path));
    const src = freeName(wanted, origins);
    origins.set(src, file.path);
    return { src, width: file.width, height: file.height, bytes: file.byteLength };
  };
  const sources = [...groupByFormat(asset.derivatives)].map(([format, served]) => {
    const files = served.map(add);
    const srcset = files.map((file) => `${file.src} ${file.width}w`).join(", ");
    return [format, { srcset, files }] as const;
  });
  const { width, height } = asset.original;
  const original = add(asset.original);
  return { alt: asset.alt, width, height, original, sources: Object.fromEntries(sources) };
}

/** Gives every file its name in the build. The same assets always get the same names. */
export function planBuild(assets: readonly DerivedAsset[]): PlannedBuild {
  const origins = new Map<string, string>();
  const sorted = [...assets].sort((a, b) => (a.id < b.id ? -1 : 1));
  const entries = sorted.map((asset) => [asset.id, indexAsset(asset, origins)] as const);
  return { index: { version: 1, assets: Object.fromEntries(entries) }, origins };
}
