import {
  canonicalJson,
  changedAssets,
  compileFile,
  type AssetId,
  type CompiledFiles,
  type Written,
  type WrittenManifest,
} from "@genlock/core";
import { decodeText } from "../inputs/decode-text.ts";
import { projectPath, type Placed, type RestBase } from "../rest/rest-base.ts";
import type { ChangedText } from "./changed-texts.ts";

/** The same manifest with nothing but changed assets, as they were and as they are. */
export interface Changes {
  readonly before: WrittenManifest;
  readonly after: WrittenManifest;
}

/** What changes are collected with. */
export interface ChangesContext {
  /** Absolute path of the project's folder. */
  readonly root: string;
  readonly base: RestBase;
  readonly compiled: CompiledFiles;
}

/** Collects assets that changed. `undefined`: something else did, or one went, or a matrix makes others than it did. */
export async function collectChanges(
  texts: readonly ChangedText[],
  { root, base, compiled }: ChangesContext,
): Promise<Changes | undefined> {
  const before: Assets = new Map();
  const after: Assets = new Map();
  for (const text of texts) {
    const file = projectPath(root, text.path);
    const changed = base.files.includes(file)
      ? await changesIn(text, { file, isRoot: file === base.files[0], compiled })
      : undefined;
    if (changed === undefined) return undefined;
    for (const [id, value] of changed.before) before.set(id, writtenIn(file, id, value));
    for (const [id, value] of changed.after) {
      const old = changed.before.get(id);
      if (after.has(id) || (old === undefined ? id.includes("{") : !hasSameMatrix(old, value))) {
        return undefined;
      }
      after.set(id, writtenIn(file, id, value));
    }
  }
  if ([...before.keys()].some((id) => !after.has(id))) return undefined;
  return { before: manifestWith(base, before), after: manifestWith(base, after) };
}

type Assets = Map<AssetId, AssetIn>;
type AssetIn = WrittenManifest["assets"] extends ReadonlyMap<string, infer Asset> ? Asset : never;

interface ChangedFile {
  readonly file: string;
  readonly isRoot: boolean;
  readonly compiled: CompiledFiles;
}

async function changesIn(
  { before, after }: ChangedText,
  { file, isRoot, compiled }: ChangedFile,
): Promise<ReturnType<typeof changedAssets>> {
  const [old, text] = [before, after].map((bytes) => decodeText(bytes)?.replace(/^\uFEFF/, ""));
  if (old === undefined || text === undefined) return undefined;
  const source = { file, text: old };
  return changedAssets(await compileFile(source, isRoot ? "manifest" : "fragment", compiled), text);
}

function hasSameMatrix(one: AssetIn["value"], other: AssetIn["value"]): boolean {
  return canonicalJson(one.matrix ?? null) === canonicalJson(other.matrix ?? null);
}

function writtenIn(file: string, id: AssetId, value: AssetIn["value"]): AssetIn {
  const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
  return unplaced({ value, file, folder, pointer: `/assets/${id}` });
}

function manifestWith({ manifest }: RestBase, assets: Assets): WrittenManifest {
  const { provider, defaults, presets, styles } = manifest;
  return {
    provider,
    defaults: defaults && unplaced(defaults),
    presets: presets && unplaced(presets),
    styles: new Map(styles.map(([name, style]) => [name, unplaced(style)])),
    assets,
  };
}

/** Nothing points into texts here: whatever has to be shown to people is read anew. */
function unplaced<Value>(part: Placed<Value>): Written<Value> {
  return { ...part, locate: () => undefined };
}
