import type { AssetSettings } from "@genlock/schemas";
import { canonicalJson } from "../../jobs/canonical-json.ts";
import { checkFile, type CheckedFile } from "../check-file.ts";
import { limits } from "../yaml/limits.ts";
import { byteLength } from "../yaml/parse-yaml.ts";
import {
  changedStretch,
  endOfBlock,
  type ChangedLines,
  type ChangedStretch,
  type KeyBlock,
} from "./changed-stretch.ts";

/** Assets of one file that are not as they were, as written, by id. */
export interface ChangedAssets {
  /** As they were; what is new is not among them. */
  readonly before: ReadonlyMap<string, AssetSettings>;
  /** As they are; what is gone is not among them. */
  readonly after: ReadonlyMap<string, AssetSettings>;
  /** Whether the file has the same ids as it had, in the same order. */
  readonly keepsIds: boolean;
  /** Whole lines around all that changed, with an unchanged asset at either side where there is one. */
  readonly lines: ChangedLines;
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
  const block = blockOf(file.source.text, Object.keys(written));
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
  const keepsIds = isSame([...before.keys()], [...after.keys()]);
  const lines = {
    first: countLines(text.slice(0, stretch.start)) + 1,
    before: countLines(stretch.before),
    after: countLines(stretch.after),
  };
  return { before: differing(before, after), after: differing(after, before), keepsIds, lines };
}

/** Whether a text surely keeps within what a file may be at most; it has no more parts than characters. */
function isWithinLimits(text: string): boolean {
  if (text.length > limits.fileTokens || byteLength(text) > limits.fileBytes) return false;
  return text.length <= limits.fileLines || text.split("\n").length <= limits.fileLines;
}

/**
 * Where the keys of the block of assets stand in a sound text. In such a block whatever begins as far in as the keys is a key; so
 * where there are as many plain ones as assets, these are all.
 */
function blockOf(text: string, ids: readonly string[]): KeyBlock | undefined {
  const head = /^assets:[ \t]*(?:#[^\n]*)?\r?\n/m.exec(text);
  if (head === null) return undefined;
  const start = head.index + head[0].length;
  const end = endOfBlock(text, start);
  const known = new Set(ids);
  const line = /^( +)([a-z0-9{][a-z0-9_/{}-]*):(?=[ \r\n])/gm;
  line.lastIndex = start;
  const keys: { readonly id: string; readonly start: number }[] = [];
  let indent: number | undefined;
  for (let found = line.exec(text); found !== null && found.index < end; found = line.exec(text)) {
    const [, blanks = "", id = ""] = found;
    indent ??= blanks.length;
    if (blanks.length === indent && known.delete(id)) keys.push({ id, start: found.index });
    else if (blanks.length <= indent) return undefined;
  }
  // Braces would stand before the first key, and make commas mean something.
  const isPlain = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*$/.test(text.slice(start, keys[0]?.start));
  return indent === undefined || known.size > 0 || !isPlain ? undefined : { start, indent, keys };
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

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
