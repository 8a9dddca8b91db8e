import type { InputSource, ResolvedInput } from "./resolved-asset.ts";

/** An input as manifests write it. */
export type WrittenInput =
  | string
  | {
      readonly asset?: string;
      readonly file?: string;
      readonly url?: string;
      readonly file_id?: string;
      readonly label?: string;
    };

/**
 * Reads an input. A text that begins like a web address or a data URL is one; any other with a dot or a leading `./` or `/`
 * is a file, since no asset id has a dot; the rest are asset ids.
 *
 * @param folder the folder of the file it was written in, relative to the manifest's; `""` for the manifest's own.
 */
export function readInputSource(
  input: WrittenInput,
  folder: string,
  role: ResolvedInput["role"],
): ResolvedInput {
  if (typeof input === "string")
    return { role, label: undefined, source: sourceOfText(input, folder) };
  const { asset, file, url, file_id: fileId, label } = input;
  if (asset !== undefined) return { role, label, source: { kind: "asset", id: asset } };
  if (file !== undefined)
    return { role, label, source: { kind: "file", path: joinPath(folder, file) } };
  if (url !== undefined) return { role, label, source: sourceOfUrl(url) };
  return { role, label, source: { kind: "file-id", fileId: fileId ?? "" } };
}

function sourceOfText(text: string, folder: string): InputSource {
  if (/^(?:https?|data):/i.test(text)) return sourceOfUrl(text);
  return text.includes(".") || text.startsWith("/")
    ? { kind: "file", path: joinPath(folder, text) }
    : { kind: "asset", id: text };
}

function sourceOfUrl(url: string): InputSource {
  return { kind: /^data:/i.test(url) ? "data" : "url", url };
}

/**
 * Joins a path to the folder of the file that names it, both with `/` between parts, and takes out `.` and `..` as far
 * as it goes; a `..` that leads out of the project stays at the front for whoever checks containment.
 */
export function joinPath(folder: string, path: string): string {
  if (path.startsWith("/")) return path;
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}
