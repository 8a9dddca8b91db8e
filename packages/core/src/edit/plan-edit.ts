import { explainBadAssetId } from "../manifest/asset-id.ts";
import type { JoinedAsset, JoinedManifest } from "../manifest/joined-manifest.ts";
import { fromPointer } from "../manifest/yaml/place.ts";
import { addAsset } from "./add-asset.ts";
import { findAsset } from "./asset-node.ts";
import { refused, type EditRefused } from "./edit-refused.ts";
import { sameData, valueAt, type DataChange } from "./expected-data.ts";
import type { ManifestEdit } from "./manifest-edit.ts";
import { matrixMaker } from "./matrix-maker.ts";
import { removePair } from "./remove-pair.ts";
import { renameKey, renameReference } from "./rename-asset.ts";
import { setField } from "./set-field.ts";
import type { Splice } from "./splice.ts";
import { writtenReferences } from "./written-references.ts";
import type { YamlTree } from "./yaml-tree.ts";

/** A manifest that is to be changed. */
export interface EditedManifest {
  readonly manifest: JoinedManifest;
  /** Every file of it, the manifest first. */
  readonly files: readonly string[];
}

/** What an edit does to one file. */
export interface FileEdit {
  readonly splices: (tree: YamlTree) => readonly Splice[];
  /** The same for the data, with every asset in its long form; in this order. */
  readonly changes: readonly DataChange[];
}

type EditOf<Kind extends ManifestEdit["kind"]> = Extract<ManifestEdit, { readonly kind: Kind }>;

/** Decides what to do to which file, and refuses what cannot be done. */
export function planEdit(
  edited: EditedManifest,
  edit: ManifestEdit,
): ReadonlyMap<string, FileEdit> {
  if (edit.kind === "add") return planAdd(edited, edit);
  if (edit.kind === "remove") return planRemove(edited, edit);
  return edit.kind === "rename" ? planRename(edited, edit) : planSet(edited, edit);
}

function planAdd(
  { manifest, files }: EditedManifest,
  { id, settings, file = files[0] ?? "" }: EditOf<"add">,
): Map<string, FileEdit> {
  requireNewId(manifest, id);
  if (!files.includes(file)) {
    throw refused("EDIT_FILE_UNKNOWN", `\`${file}\` is no file of this manifest.`);
  }
  const changes = [{ path: ["assets", id], value: settings }];
  return new Map([[file, { splices: (tree) => addAsset(tree, { id, settings }), changes }]]);
}

function planRemove({ manifest }: EditedManifest, { id }: EditOf<"remove">): Map<string, FileEdit> {
  const { file } = requireAsset(manifest, id);
  const users = new Set(writtenReferences(manifest, id).map(({ by }) => by));
  users.delete(`\`${id}\``);
  if (users.size > 0) {
    throw refused("EDIT_IN_USE", `\`${id}\` is used by ${[...users].join(", ")}.`);
  }
  const splices = (tree: YamlTree): Splice[] => removePair(tree, findAsset(tree, id));
  return new Map([[file, { splices, changes: [{ path: ["assets", id], value: undefined }] }]]);
}

function planRename(
  { manifest, files }: EditedManifest,
  { from, to }: EditOf<"rename">,
): Map<string, FileEdit> {
  const asset = requireAsset(manifest, from);
  if (asset.value.matrix !== undefined) throw madeByMatrix(from, asset);
  requireNewId(manifest, to);
  const references = writtenReferences(manifest, from);
  const edits = new Map<string, FileEdit>();
  for (const file of files) {
    const pointers = references
      .filter((place) => place.file === file)
      .map(({ pointer }) => pointer);
    const isHome = file === asset.file;
    if (pointers.length === 0 && !isHome) continue;
    const home: DataChange[] = isHome
      ? [
          { path: ["assets", from], value: undefined },
          { path: ["assets", to], value: asset.value },
        ]
      : [];
    const moved = pointers.map((pointer) => ({
      path: movedPath(pointer, { from, to }),
      value: to,
    }));
    edits.set(file, {
      splices: (tree) => [
        ...(isHome ? [renameKey(tree, from, to)] : []),
        ...pointers.flatMap((pointer) => renameReference(tree, pointer, to)),
      ],
      changes: [...home, ...moved],
    });
  }
  return edits;
}

/** Where a pointer leads once the asset goes by its new id. */
function movedPath(pointer: string, { from, to }: { from: string; to: string }): string[] {
  const [section = "", id = "", ...rest] = fromPointer(pointer);
  return [section, section === "assets" && id === from ? to : id, ...rest];
}

function planSet({ manifest }: EditedManifest, edit: EditOf<"set">): Map<string, FileEdit> {
  const { id, pointer, value, was } = edit;
  const asset = requireAsset(manifest, id);
  const path = fromPointer(pointer);
  const current = valueAt(asset.value, path);
  if (was !== undefined && !sameData(was, current)) {
    throw refused("EDIT_CONFLICT", `\`${path.join(".")}\` of \`${id}\` was changed meanwhile.`);
  }
  if (sameData(value, current)) return new Map();
  const changes = [{ path: ["assets", id, ...path], value }];
  return new Map([[asset.file, { splices: (tree) => setField(tree, edit), changes }]]);
}

function requireNewId(manifest: JoinedManifest, id: string): void {
  const bad = explainBadAssetId(id);
  if (bad !== undefined) throw refused("ART_ID_INVALID", `\`${id}\` is no asset id: ${bad}.`);
  const taken = manifest.assets.get(id) ?? matrixMaker(manifest, id);
  if (taken === undefined) return;
  throw refused("EDIT_ID_TAKEN", `The manifest has \`${id}\` already, at ${placeOf(taken)}.`);
}

function requireAsset(manifest: JoinedManifest, id: string): JoinedAsset {
  const asset = manifest.assets.get(id);
  if (asset !== undefined) return asset;
  const maker = matrixMaker(manifest, id);
  if (maker !== undefined) throw madeByMatrix(id, maker);
  throw refused("ASSET_UNKNOWN", `There is no asset \`${id}\` in the manifest.`);
}

function madeByMatrix(id: string, maker: JoinedAsset): EditRefused {
  const what = id === maker.id ? "stands for several assets" : `is made by \`${maker.id}\``;
  return refused("EDIT_MATRIX", `\`${id}\` ${what}, with the matrix at ${placeOf(maker)}.`);
}

function placeOf(asset: JoinedAsset): string {
  const range = asset.locate("", "key");
  return range === undefined ? asset.file : `${range.file}:${range.start.line}`;
}
