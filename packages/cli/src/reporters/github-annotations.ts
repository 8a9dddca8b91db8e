import type { Diagnostic } from "@genlock/core";
import type { ToldError } from "./error-report.ts";
import { repositoryPath } from "./repository-path.ts";
import { visible, visibleLines } from "./visible-text.ts";

/** Where the lines of an annotation are looked for. */
export interface AnnotationPlace {
  /** The manifest's folder, absolute. */
  readonly root: string;
  /** The manifest's file, relative to its folder. */
  readonly manifest: string;
  /** The root of the checkout, absolute. */
  readonly workspace: string;
}

/** Makes text that anybody wrote safe as what a workflow command says. */
function commandData(text: string): string {
  return visibleLines(text)
    .replaceAll("##[", "## [")
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");
}

/** The same for a property, which ends at the next comma or at two colons. */
function commandProperty(text: string): string {
  return commandData(visible(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function command(
  severity: Diagnostic["severity"],
  properties: readonly (readonly [name: string, value: string | number])[],
  text: string,
): string {
  const written = properties.map(([name, value]) => `${name}=${commandProperty(String(value))}`);
  return `::${severity} ${written.join(",")}::${commandData(text)}`;
}

/** Workflow commands that put each diagnostic beside its lines. */
export function githubAnnotations(
  diagnostics: readonly Diagnostic[],
  place: AnnotationPlace,
): string[] {
  return diagnostics.map(({ severity, code, message, hint, range }) => {
    const text = hint === undefined ? message : `${message}\nhint: ${hint}`;
    if (range === undefined) return command(severity, [["title", code]], text);
    const { start, end } = range;
    // Columns hold within one line only, and the last one counts.
    const columns =
      start.line === end.line
        ? ([
            ["col", start.column],
            ["endColumn", Math.max(start.column, end.column - 1)],
          ] as const)
        : [];
    const file = repositoryPath(place.root, range.file, place.workspace);
    return command(
      severity,
      [["file", file], ["line", start.line], ["endLine", end.line], ...columns, ["title", code]],
      text,
    );
  });
}

/** A workflow command that puts an error at the top of the job. */
export function githubError({ code, message, hint }: ToldError): string {
  const text = hint === undefined ? message : `${message}\nhint: ${hint}`;
  return command("error", [["title", code ?? "BUG"]], text);
}
