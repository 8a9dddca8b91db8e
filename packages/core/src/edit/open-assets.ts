import { isMap } from "yaml";
import type { SourceFile } from "../diagnostics/source-file.ts";
import { parseYaml } from "../manifest/yaml/parse-yaml.ts";
import { valueAt } from "./expected-data.ts";
import { applySplices } from "./splice.ts";
import { colonEnd, endOf, isWritten, pairOf, readTree, startOf } from "./yaml-tree.ts";

/**
 * A file's text in which `assets:` with nothing behind it, as one writes it to begin with, is an empty mapping.
 *
 * @param file without a byte order mark
 */
export function openAssets(file: SourceFile): string {
  const { text } = file;
  // Whether the text keeps within all limits is known only once it was read with them.
  if (valueAt(parseYaml(file).content?.value, ["assets"]) !== null) return text;
  const { root } = readTree(text);
  const owner = isMap(root) ? pairOf(root, "assets") : undefined;
  const colon = owner && colonEnd(owner);
  if (owner === undefined || colon === undefined) return text;
  const { value } = owner;
  return isWritten(value)
    ? applySplices(text, [{ start: startOf(value), end: endOf(value), text: "{}" }])
    : applySplices(text, [{ start: colon, end: colon, text: " {}" }]);
}
