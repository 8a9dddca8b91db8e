import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearestWord } from "../diagnostics/suggestion.ts";
import type { DiagnosticCode } from "../errors/registry.ts";
import type { CheckedFile } from "./check-file.ts";
import { compileFile } from "./compiled/compile-file.ts";
import { updateFile } from "./compiled/update-file.ts";
import { folderOf, includePath } from "./include-path.ts";
import type { ReadManifestOptions } from "./joined-manifest.ts";
import { limits } from "./yaml/limits.ts";
import { byteLength } from "./yaml/parse-yaml.ts";

/** The files of a manifest, each checked by itself. */
export interface FilesReading {
  /** The manifest first, then what it includes, depth first in the order written; empty when the manifest is not there. */
  readonly files: readonly CheckedFile[];
  /** Whether a file that is named could not be read. */
  readonly lacksFiles: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** A place where a file is named. */
interface Mention {
  readonly by: CheckedFile;
  readonly index: number;
  /** The files that lead here, the manifest first. */
  readonly chain: readonly string[];
}

/** Reads a manifest and what it includes, every file once, within the limits on all of them together. */
export async function readFiles(options: ReadManifestOptions): Promise<FilesReading> {
  const files: CheckedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>([options.file]);
  let bytes = 0;
  const take = async (
    path: string,
    kind: "manifest" | "fragment",
  ): Promise<CheckedFile | undefined> => {
    const text = await options.read(path);
    if (text === undefined) return undefined;
    bytes += byteLength(text);
    const source = { file: path, text: text.replace(/^\uFEFF/, "") };
    const known = options.since?.get(path);
    const file =
      (known && updateFile(known, source, kind)) ??
      (await compileFile(source, kind, options.compiled));
    files.push(file);
    diagnostics.push(...file.diagnostics);
    return file;
  };
  const root = await take(options.file, "manifest");
  const open = root === undefined ? [] : mentionsIn(root, []);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const found = findIncluded(next, seen);
    if ("problem" in found) {
      diagnostics.push(found.problem);
      continue;
    }
    if (files.length >= limits.files || bytes > limits.totalBytes) {
      diagnostics.push(tooMuch(next));
      break;
    }
    seen.add(found.path);
    const file = await take(found.path, "fragment");
    if (file === undefined) diagnostics.push(notFound(next, found.path, seen));
    else open.push(...mentionsIn(file, next.chain));
  }
  const lacksFiles = diagnostics.some(({ code }) => unreadable.has(code));
  return { files, lacksFiles, diagnostics };
}

/** What is told of a file that is named and not read. */
const unreadable: ReadonlySet<DiagnosticCode> = new Set([
  "INCLUDE_NOT_FOUND",
  "INCLUDE_OUTSIDE_PROJECT",
  "MANIFEST_TOO_LARGE",
]);

/** What a file includes, last first, since it is taken from the end. */
function mentionsIn(by: CheckedFile, chain: readonly string[]): Mention[] {
  const longer = [...chain, by.source.file];
  return by.include.map((_, index) => ({ by, index, chain: longer })).reverse();
}

function findIncluded(
  mention: Mention,
  seen: ReadonlySet<string>,
): { readonly path: string } | { readonly problem: Diagnostic } {
  const written = writtenIn(mention);
  const found = includePath(written, folderOf(mention.by.source.file));
  if ("why" in found) {
    const message = `\`${written}\` cannot be included: ${found.why}.`;
    const hint = "Name a file of the project by its path relative to this one.";
    return { problem: problemAt(mention, { code: "INCLUDE_OUTSIDE_PROJECT", message, hint }) };
  }
  const { path } = found;
  if (!seen.has(path)) return { path };
  const from = mention.chain.indexOf(path);
  if (from < 0) {
    const message = `\`${path}\` is included already.`;
    const hint = "Name it once; what it adds is there for every file.";
    return { problem: problemAt(mention, { code: "INCLUDE_DUPLICATE", message, hint }) };
  }
  const chain = [...mention.chain.slice(from), path].map((file) => `\`${file}\``);
  const message = `Files cannot include each other: ${chain.join(" includes ")}.`;
  const hint = "Take one of the includes out; every file is read once for the whole manifest.";
  return { problem: problemAt(mention, { code: "INCLUDE_CYCLE", message, hint }) };
}

function notFound(mention: Mention, path: string, seen: ReadonlySet<string>): Diagnostic {
  const nearest = nearestWord(
    path,
    [...seen].filter((file) => file !== path),
  );
  return problemAt(mention, {
    code: "INCLUDE_NOT_FOUND",
    message: `The file \`${path}\` is not there.`,
    hint:
      nearest === undefined
        ? "Check the path; it is relative to the file that names it."
        : `Check the path; \`${nearest}\` is there.`,
  });
}

function tooMuch(mention: Mention): Diagnostic {
  return problemAt(mention, {
    code: "MANIFEST_TOO_LARGE",
    message: `With this file the manifest is too large: ${limits.files.toLocaleString("en")} files and 64 MB are the most.`,
    hint: "Use matrices for assets that differ in a word.",
  });
}

function writtenIn({ by, index }: Mention): string {
  return by.include[index] ?? "";
}

function problemAt(
  { by, index }: Mention,
  problem: Pick<Diagnostic, "code" | "message" | "hint">,
): Diagnostic {
  const pointer = `/include/${index}`;
  return { ...problem, severity: "error", pointer, range: by.locate(pointer) };
}
