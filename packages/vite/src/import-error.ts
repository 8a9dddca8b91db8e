import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { DiagnosticCode, ErrorCode, SourceFile, SourceRange } from "@genlock/core";
import { normalizePath } from "vite";
import { placedError, type ErrorContext, type PluginError } from "./plugin-error.ts";

/** Who imports what, as Vite says it. */
export interface ImportOrigin {
  /** As it is written. */
  readonly specifier: string;
  /** The id of a module; `undefined`: nobody can tell. */
  readonly importer: string | undefined;
}

/** What there is to say, wherever it is about. */
export interface PlacelessError {
  readonly code: DiagnosticCode | ErrorCode;
  readonly message: string;
}

/** An error about an import, at its place in what imports it. */
export function importError(
  about: PlacelessError,
  from: ImportOrigin | undefined,
  project: ErrorContext,
): PluginError {
  const quoted = ['"', "'", "`"].map((quote) => `${quote}${from?.specifier}${quote}`);
  return errorIn(from?.importer, quoted, { about, project });
}

/** An error about the first of some texts that a file has, at its place; in a file that has none of them about no place. */
export function errorIn(
  file: string | undefined,
  texts: readonly string[],
  { about, project }: { readonly about: PlacelessError; readonly project: ErrorContext },
): PluginError {
  const place = file === undefined ? undefined : findText(file, texts, project.root);
  if (place === undefined) return placedError(about, undefined, project);
  return placedError(about, place.range, { root: project.root, sources: [place.source] });
}

/** `, which main.ts imports`, or nothing. */
export function importedBy(from: ImportOrigin | undefined): string {
  const { importer } = from ?? {};
  return importer === undefined ? "" : `, which ${importer.replace(/^\0/, "")} imports`;
}

interface Place {
  readonly source: SourceFile;
  readonly range: SourceRange;
}

/** The first place that has one of them; a module that another plugin wrote has none in a file. */
function findText(id: string, texts: readonly string[], root: string): Place | undefined {
  const path = id.replace(/\?.*$/, "");
  const text = readText(path);
  if (text === undefined) return undefined;
  const found = texts.find((each) => text.includes(each));
  if (found === undefined) return undefined;
  const before = text.slice(0, text.indexOf(found)).split("\n");
  const start = { line: before.length, column: (before.at(-1) ?? "").length + 1 };
  const end = { ...start, column: start.column + found.length };
  const file = normalizePath(relative(root, path));
  return { source: { file, text }, range: { file, start, end } };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
