import { explainCode, GenlockError } from "@genlock/core";
import { githubError } from "./github-annotations.ts";
import type { Output } from "./output.ts";
import { sarifErrorLog } from "./sarif-log.ts";
import type { Surface } from "./surface.ts";
import { visible, visibleLines } from "./visible-text.ts";

/** What is told of an error. */
export interface ToldError {
  /** `undefined`: nobody foresaw it, so it is a bug. */
  readonly code: string | undefined;
  readonly message: string;
  readonly hint: string | undefined;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}

/** What to tell of anything that was thrown. */
export function tellError(error: unknown): ToldError {
  if (GenlockError.isInstance(error)) {
    return { code: error.code, message: error.message, hint: error.hint };
  }
  if (isSystemError(error)) {
    const message = error.message.replace(`${error.code ?? ""}: `, "");
    return { code: error.code, message, hint: undefined };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: undefined, message, hint: undefined };
}

function adviceFor({ code, hint }: ToldError): string | undefined {
  return hint ?? explainCode(code ?? "")?.hint;
}

/** A code, a message and what to do about it: what was said on the spot, else what is said of the code. */
export function toldErrorLines(surface: Surface, told: ToldError): string[] {
  const head = surface.paint("red", surface.paint("bold", told.code ?? "BUG"));
  const lines = visibleLines(told.message).split("\n");
  const hint = adviceFor(told)?.split("\n").map(visible) ?? [];
  return [
    `${head}: ${lines.join("\n  ")}`,
    ...hint.map((line, index) => (index === 0 ? `  hint: ${line}` : `        ${line}`)),
  ];
}

function withAdvice(told: ToldError): ToldError {
  return { ...told, hint: adviceFor(told) };
}

function stackLines(error: unknown): string[] {
  const lines: string[] = [];
  let next = error;
  while (next instanceof Error) {
    const label = next === error ? "" : "caused by ";
    lines.push(...visibleLines(`${label}${next.stack ?? next.message}`).split("\n"));
    next = next.cause;
  }
  return lines.map((line) => `  ${visible(line)}`);
}

/** Prints an error: foreseen ones with their way out, the others as the bugs they are, with where they come from. */
export function reportError(output: Output, error: unknown): void {
  const told = tellError(error);
  if (output.findings === "sarif") output.data.json(sarifErrorLog(withAdvice(told)));
  if (output.findings === "github") output.data.command(githubError(withAdvice(told)));
  const { talk } = output;
  for (const line of toldErrorLines(talk, told)) talk.line(line);
  if (told.code === undefined) {
    talk.line("  This is a bug in genlock. Please report it with the lines below.");
  }
  if (told.code === undefined || output.verbose) {
    for (const line of stackLines(error)) talk.line(talk.paint("dim", line));
  }
  if (output.json) output.data.json({ version: 1, error: withAdvice(told) });
}
