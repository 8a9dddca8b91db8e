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

/** An error about an import, at its place in what imports it. */
export function importError(
  about: { readonly code: DiagnosticCode | ErrorCode; readonly message: string },
  from: ImportOrigin | undefined,
  project: ErrorContext,
): PluginError {
  const place = from && findImport(from, project.root);
  if (place === undefined) return placedError(about, undefined, project);
  return placedError(about, place.range, { root: project.root, sources: [place.source] });
}

/** `, which main.ts imports`, or nothing. */
export function importedBy(from: ImportOrigin | undefined): string {
  const { importer } = from ?? {};
  return importer === undefined ? "" : `, which ${importer.replace(/^\0/, "")} imports`;
}

interface ImportPlace {
  readonly source: SourceFile;
  readonly range: SourceRange;
}

/** The first place that names it; a module that another plugin wrote has none in a file. */
function findImport({ specifier, importer }: ImportOrigin, root: string): ImportPlace | undefined {
  const path = importer?.replace(/\?.*$/, "");
  const text = path === undefined ? undefined : readText(path);
  if (path === undefined || text === undefined) return undefined;
  const [at] = ['"', "'", "`"]
    .map((quote) => text.indexOf(`${quote}${specifier}${quote}`) + 1)
    .filter((index) => index > 0);
  if (at === undefined) return undefined;
  const before = text.slice(0, at).split("\n");
  const start = { line: before.length, column: (before.at(-1) ?? "").length + 1 };
  const end = { ...start, column: start.column + specifier.length };
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
