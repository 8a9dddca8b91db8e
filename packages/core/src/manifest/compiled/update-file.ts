import type { AssetSettings } from "@genlock/schemas";
import type { SourceRange } from "../../diagnostics/diagnostic.ts";
import type { SourceFile } from "../../diagnostics/source-file.ts";
import {
  checkFile,
  type CheckedFile,
  type UpdatedPlaces,
  type ValidContent,
} from "../check-file.ts";
import { changedAssets } from "./changed-assets.ts";
import type { ChangedLines } from "./changed-stretch.ts";

/** Changes after which a text is read whole again, so that finding places stays cheap. */
const mostChanges = 100;

/**
 * Brings a sound file up to date with its text by reading only the lines around the assets that changed. `undefined`: assets came,
 * went or moved, or nobody knows what the text says; check it whole then. What is answered is what checking it whole would come to.
 */
export function updateFile(
  file: CheckedFile,
  source: SourceFile,
  kind: "manifest" | "fragment",
): CheckedFile | undefined {
  const { content } = file;
  if (content?.kind !== kind || file.source.file !== source.file) return undefined;
  if (file.source.text === source.text) return file.diagnostics.length > 0 ? undefined : file;
  const changes = changedAssets(file, source.text);
  if (changes === undefined || !changes.keepsIds) return undefined;
  // Of all texts in between only what changed is remembered.
  const { locate, changes: earlier } = file.updated ?? { locate: file.locate, changes: [] };
  if (earlier.length === mostChanges) return undefined;
  const updated = { locate, changes: [...earlier, changes.lines] };
  const assets = withAssets(content.value.assets ?? {}, changes.after);
  return {
    ...file,
    source,
    content: withMember(content, assets),
    locate: createLocate(updated, () => checkFile(source, kind)),
    place: undefined,
    updated,
  };
}

type Assets = NonNullable<ValidContent["value"]["assets"]>;

/** Copied into objects as the parser makes them: nothing is found in them that was not written. */
function withAssets(assets: Assets, changed: ReadonlyMap<string, AssetSettings>): Assets {
  const all: Record<string, string | AssetSettings> = Object.create(null);
  for (const [id, asset] of Object.entries(assets)) all[id] = changed.get(id) ?? asset;
  return all;
}

function withMember(content: ValidContent, assets: Assets): ValidContent {
  return content.kind === "manifest"
    ? { kind: "manifest", value: { ...content.value, assets } }
    : { kind: "fragment", value: { ...content.value, assets } };
}

/** Places clear of the changed lines have moved with theirs; only for others is the text read whole, once somebody asks. */
function createLocate(
  { locate, changes }: UpdatedPlaces,
  check: () => CheckedFile,
): CheckedFile["locate"] {
  let whole: CheckedFile | undefined;
  return (pointer, part) => {
    const moved = whole === undefined ? moveAll(locate(pointer, part), changes) : undefined;
    if (moved !== undefined) return moved;
    whole ??= check();
    return whole.locate(pointer, part);
  };
}

function moveAll(range: SourceRange, changes: readonly ChangedLines[]): SourceRange | undefined {
  let moved: SourceRange | undefined = range;
  for (const lines of changes) moved = moved && moveRange(moved, lines);
  return moved;
}

/** `undefined`: it is not clear of the changed lines. */
function moveRange(
  { file, start, end }: SourceRange,
  { first, before, after }: ChangedLines,
): SourceRange | undefined {
  if (end.line < first) return { file, start, end };
  if (start.line < first + before) return undefined;
  const by = after - before;
  return { file, start: { ...start, line: start.line + by }, end: { ...end, line: end.line + by } };
}
