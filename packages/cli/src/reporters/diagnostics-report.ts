import type { Diagnostic, FramePart } from "@genlock/core";
import { codeFrame } from "@genlock/core";
import type { Project } from "@genlock/runner";
import { githubAnnotations } from "./github-annotations.ts";
import type { Output } from "./output.ts";
import { say } from "./output.ts";
import { count } from "./price-text.ts";
import { sarifLog } from "./sarif-log.ts";
import type { Paint, Surface } from "./surface.ts";
import { visible, visibleLines } from "./visible-text.ts";
import { warningCountText } from "./warning-count.ts";

/** Columns beyond which a frame is no easier to read. */
const widest = 120;

/** Diagnostics that are shown with frames; nobody reads more of them at once. */
const most = 100;

/** What is told of a manifest. */
type Told = Pick<Project, "diagnostics" | "sources" | "root">;

function countOf(told: Told, severity: Diagnostic["severity"]): number {
  return told.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

const framePaints: { readonly [part in FramePart]: Paint } = {
  place: "cyan",
  gutter: "dim",
  mark: "red",
};

function frameLines(surface: Surface, diagnostic: Diagnostic, told: Told): string[] {
  const { range } = diagnostic;
  if (range === undefined) return [];
  const source = told.sources.find(({ file }) => file === range.file);
  if (source === undefined) {
    return [`  ${visible(range.file)}:${range.start.line}:${range.start.column}`];
  }
  const frame = codeFrame(source, range, {
    paint: (text, part) => surface.paint(framePaints[part], text),
    width: Math.min(surface.columns, widest) - 12,
  });
  return frame.split("\n").map((line) => `  ${line}`);
}

/** What is wrong, where, and what to do. */
function diagnosticLines(surface: Surface, diagnostic: Diagnostic, told: Told): string[] {
  const color = diagnostic.severity === "error" ? "red" : "yellow";
  const head = surface.paint(color, `${diagnostic.severity} ${diagnostic.code}`);
  const { hint } = diagnostic;
  return [
    `${head}: ${visibleLines(diagnostic.message)}`,
    ...frameLines(surface, diagnostic, told),
    ...(hint === undefined ? [] : [`  hint: ${visibleLines(hint)}`]),
    "",
  ];
}

/** The first diagnostics in their order, and how many nobody counted one by one; an error is never left out for a warning. */
function firstOf({ diagnostics }: Told): readonly Diagnostic[] {
  if (diagnostics.length <= most) return diagnostics;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const others = diagnostics.filter(({ severity }) => severity !== "error");
  const untold = diagnostics.filter(({ code }) => code === "MANIFEST_MORE_PROBLEMS");
  const shown = new Set([...untold, ...errors, ...others].slice(0, most));
  return diagnostics.filter((diagnostic) => shown.has(diagnostic));
}

/** The first diagnostics with their frames, and the counts of all below. Empty for a manifest with nothing to say about. */
function diagnosticsLines(surface: Surface, told: Told): string[] {
  if (told.diagnostics.length === 0) return [];
  const parts = [
    ...(countOf(told, "error") > 0 ? [count(countOf(told, "error"), "error")] : []),
    ...(countOf(told, "warning") > 0 ? [count(countOf(told, "warning"), "warning")] : []),
  ];
  const shown = firstOf(told);
  const rest = told.diagnostics.length - shown.length;
  return [
    ...shown.flatMap((diagnostic) => diagnosticLines(surface, diagnostic, told)),
    ...(rest > 0 ? [`${rest} more are not shown; \`--json\` tells them too.`, ""] : []),
    surface.paint("bold", parts.join(", ")),
  ];
}

/**
 * Tells everything that is wrong: frames on standard error, and on standard output what was asked for beside them or in
 * their place. Quiet leaves the warnings out of what is for people.
 */
export function reportDiagnostics(output: Output, told: Told): void {
  const { workspace } = output;
  const manifest = told.sources[0]?.file ?? "";
  const place = { root: told.root, manifest, workspace };
  if (output.findings === "sarif") {
    output.data.json(sarifLog(told.diagnostics, place));
    return;
  }
  if (output.findings === "json") output.data.json(diagnosticsJson(told));
  if (output.findings === "github") {
    for (const line of githubAnnotations(told.diagnostics, place)) output.data.command(line);
  }
  const shown = output.quiet
    ? { ...told, diagnostics: told.diagnostics.filter(({ severity }) => severity === "error") }
    : told;
  for (const line of diagnosticsLines(output.talk, shown)) output.talk.line(line);
}

/** Says that there are warnings, for commands that are about something else. */
export function tellWarningCount(output: Output, told: Told): void {
  const warnings = countOf(told, "warning");
  if (warnings > 0) say(output, warningCountText(warnings));
}

/** The diagnostics as data. */
function diagnosticsJson(told: Told): unknown {
  return {
    version: 1,
    errors: countOf(told, "error"),
    warnings: countOf(told, "warning"),
    diagnostics: told.diagnostics,
  };
}
