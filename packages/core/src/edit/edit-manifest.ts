import type { SourceFile } from "../diagnostics/source-file.ts";
import { checkFile } from "../manifest/check-file.ts";
import { joinFiles } from "../manifest/join-files.ts";
import type { JoinedManifest } from "../manifest/joined-manifest.ts";
import { parseYaml } from "../manifest/yaml/parse-yaml.ts";
import { EditRefused, layoutRefused, refused } from "./edit-refused.ts";
import { sameData, withChange, withLongForms, type DataChange } from "./expected-data.ts";
import type { ManifestEdit, ManifestEditing } from "./manifest-edit.ts";
import { openAssets } from "./open-assets.ts";
import { planEdit, type FileEdit } from "./plan-edit.ts";
import { applySplices } from "./splice.ts";
import { readTree } from "./yaml-tree.ts";

/** What a file of Windows may begin with; offsets count from after it. */
const byteOrderMark = "\uFEFF";

/**
 * Changes the text of a manifest and nothing else in it: comments, order, blank lines, quotes, blocks and line ends stay
 * as they are outside of what is changed. The result was read again and says what was asked for, in the shape of the schema;
 * whether its styles, assets and models exist is for whoever resolves it.
 *
 * @param files the manifest, then everything it includes
 * @returns a refusal with `MANIFEST_INVALID`, `ASSET_UNKNOWN`, `ART_ID_INVALID`, `EDIT_ID_TAKEN`, `EDIT_FILE_UNKNOWN`, `EDIT_IN_USE`,
 *   `EDIT_MATRIX`, `EDIT_CONFLICT`, `EDIT_LAYOUT` or `EDIT_INVALID` otherwise
 */
export function editManifest(files: readonly SourceFile[], edit: ManifestEdit): ManifestEditing {
  try {
    const names = files.map(({ file }) => file);
    const opened = edit.kind === "add" ? openFile(files, edit.file) : files;
    const plan = planEdit({ manifest: readSound(opened), files: names }, edit);
    const edited = opened.map((file) => editFile(file, plan));
    requireSound(edited);
    return { ok: true, changed: edited.filter((file, index) => file.text !== files[index]?.text) };
  } catch (error) {
    if (error instanceof EditRefused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** The files, with room for an asset in the one that is named, or in the manifest. */
function openFile(files: readonly SourceFile[], name = files[0]?.file): readonly SourceFile[] {
  return files.map((file) => {
    if (file.file !== name) return file;
    const text = withoutMark(file.text);
    const mark = file.text.slice(0, file.text.length - text.length);
    return { ...file, text: `${mark}${openAssets({ ...file, text })}` };
  });
}

function joinAll(files: readonly SourceFile[]): ReturnType<typeof joinFiles> {
  const checked = files.map(({ file, text }, index) =>
    checkFile({ file, text: withoutMark(text) }, index === 0 ? "manifest" : "fragment"),
  );
  const joined = joinFiles(checked);
  const diagnostics = [...checked.flatMap((file) => file.diagnostics), ...joined.diagnostics];
  return { manifest: joined.manifest, diagnostics };
}

function readSound(files: readonly SourceFile[]): JoinedManifest {
  const { manifest, diagnostics } = joinAll(files);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (manifest !== undefined && errors.length === 0) return manifest;
  throw refused("MANIFEST_INVALID", "The manifest has errors, so it is not changed.", errors);
}

function requireSound(files: readonly SourceFile[]): void {
  const errors = joinAll(files).diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  throw refused("EDIT_INVALID", "The manifest would not be valid.", errors);
}

function editFile(file: SourceFile, plan: ReadonlyMap<string, FileEdit>): SourceFile {
  const edit = plan.get(file.file);
  if (edit === undefined) return file;
  const before = withoutMark(file.text);
  const after = applySplices(before, edit.splices(readTree(before)));
  requireSame({ file: file.file, text: before }, after, edit.changes);
  const mark = file.text.slice(0, file.text.length - before.length);
  return { file: file.file, text: `${mark}${after}` };
}

/** Whatever way it was written in, it must be read as what was asked for, and all else as before. */
function requireSame(before: SourceFile, after: string, changes: readonly DataChange[]): void {
  const was = withLongForms(parseYaml(before).content?.value);
  const expected = changes.reduce(withChange, was);
  const read = parseYaml({ file: before.file, text: after });
  if (read.content === undefined || !sameData(withLongForms(read.content.value), expected)) {
    throw layoutRefused("This part of the manifest");
  }
}

function withoutMark(text: string): string {
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}
