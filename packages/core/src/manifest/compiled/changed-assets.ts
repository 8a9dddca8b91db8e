import type { AssetSettings } from "@genlock/schemas";
import { canonicalJson } from "../../jobs/canonical-json.ts";
import { checkFile, type CheckedFile } from "../check-file.ts";
import { limits } from "../yaml/limits.ts";
import { byteLength } from "../yaml/parse-yaml.ts";
import { toPointerPart } from "../yaml/place.ts";
import { changedStretch, type ChangedStretch } from "./changed-stretch.ts";

/** Assets of one file that are not as they were, as written, by id. */
export interface ChangedAssets {
  /** As they were; what is new is not among them. */
  readonly before: ReadonlyMap<string, AssetSettings>;
  /** As they are; what is gone is not among them. */
  readonly after: ReadonlyMap<string, AssetSettings>;
}

/**
 * Says which assets differ between a sound file and another text of it, by reading only the lines around what changed.
 * `undefined`: something else than assets changed, the text is not sound, or its layout does not tell; read it whole then.
 *
 * What is answered is what reading the whole text would come to: the lines that are read are entries of a block of assets with an
 * unchanged one at either side, so nothing before or after them reads otherwise.
 */
export function changedAssets(file: CheckedFile, text: string): ChangedAssets | undefined {
  if (file.content === undefined || file.diagnostics.length > 0) return undefined;
  if (!isWithinLimits(text)) return undefined;
  const written = file.content.value.assets ?? {};
  const block = blockOf(file, Object.keys(written));
  const stretch = block && changedStretch(file.source.text, text, block);
  if (stretch === undefined) return undefined;
  const before = assetsIn(stretch.before, stretch);
  const after = assetsIn(stretch.after, stretch);
  if (before === undefined || after === undefined) return undefined;
  const isRead = isSame(
    [...before],
    stretch.ids.map((id) => [id, settingsOf(written[id] ?? "")]),
  );
  const { next } = stretch;
  // Reading has come back to where it was before once the next entry reads as it did.
  const isBack = next === undefined || isSame(before.get(next) ?? null, after.get(next) ?? null);
  const isTaken = [...after.keys()].some((id) => Object.hasOwn(written, id) && !before.has(id));
  const count = Object.keys(written).length - before.size + after.size;
  if (!isRead || !isBack || isTaken || count > limits.members) return undefined;
  return { before: differing(before, after), after: differing(after, before) };
}

/** Whether a text surely keeps within what a file may be at most; it has no more parts than characters. */
function isWithinLimits(text: string): boolean {
  if (text.length > limits.fileTokens || byteLength(text) > limits.fileBytes) return false;
  return text.length <= limits.fileLines || text.split("\n").length <= limits.fileLines;
}

/** Where the keys of a block of assets stand, in the order of the text. */
function blockOf(
  { locate, source: { text } }: CheckedFile,
  ids: readonly string[],
): Parameters<typeof changedStretch>[2] | undefined {
  const head = locate("/assets", "key").start;
  const keys = ids
    .map((id) => ({ id, ...locate(`/assets${toPointerPart(id)}`, "key").start }))
    .sort((one, other) => one.line - other.line);
  const [first] = keys;
  if (first === undefined || head.column !== 1) return undefined;
  const lines = lineStarts(text);
  const offset = (line: number): number => lines[line - 1] ?? text.length;
  const isBlock = keys.every(
    ({ line, column }, index) =>
      column === first.column && line > (keys[index - 1]?.line ?? head.line),
  );
  // Only comments may stand between: what is in braces is another matter.
  const between = text.slice(offset(head.line), offset(first.line));
  if (!isBlock || !/^assets:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*$/.test(between)) {
    return undefined;
  }
  return {
    start: offset(head.line + 1),
    indent: first.column - 1,
    keys: keys.map(({ id, line }) => ({ id, start: offset(line) })),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The assets in some lines of a file; `undefined`: they are not sound by themselves. */
function assetsIn(
  lines: string,
  { next, isEnd }: ChangedStretch,
): Map<string, AssetSettings> | undefined {
  const below = next === undefined && !isEnd ? "styles: {}\n" : "";
  const text = `assets:\n${lines}${below}`;
  const { content, diagnostics } = checkFile({ file: "", text }, "fragment");
  if (content === undefined || diagnostics.length > 0) return undefined;
  const { assets, styles: _styles, ...others } = content.value;
  if (assets === undefined || Object.keys(others).length > 0) return undefined;
  return new Map(Object.entries(assets).map(([id, asset]) => [id, settingsOf(asset)]));
}

function settingsOf(asset: string | AssetSettings): AssetSettings {
  return typeof asset === "string" ? { prompt: asset } : asset;
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** Those that are not the same in the other. */
function differing(
  assets: ReadonlyMap<string, AssetSettings>,
  others: ReadonlyMap<string, AssetSettings>,
): Map<string, AssetSettings> {
  return new Map(
    [...assets].filter(([id, asset]) => !others.has(id) || !isSame(asset, others.get(id))),
  );
}
