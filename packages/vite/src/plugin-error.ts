import { join } from "node:path";
import {
  GenlockError,
  type Diagnostic,
  type DiagnosticCode,
  type ErrorCode,
  type SourceRange,
} from "@genlock/core";
import type { Project } from "@genlock/runner";
import { overlayFrame } from "./overlay-frame.ts";
import { printable } from "./printable.ts";

/** Where a project's texts are, to show a place in them. */
export type ErrorContext = Pick<Project, "root" | "sources">;

/** An error as Vite's terminal and overlay read it. */
export interface PluginError extends Error {
  readonly plugin: "genlock";
  /** `genlock`'s own code, stable. */
  readonly pluginCode?: DiagnosticCode | ErrorCode;
  /** Absolute path of the file it is about. */
  readonly id?: string;
  readonly loc?: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame?: string;
}

/** Text with what to do about it. */
export function withHint(message: string, hint: string | undefined): string {
  return hint === undefined ? message : `${message}\n${hint}`;
}

/** One error for everything that is wrong with a manifest: the first with its frame, the others by their place. */
export function manifestError(errors: readonly Diagnostic[], context: ErrorContext): PluginError {
  const [first, ...others] = errors;
  if (first === undefined) throw new Error("A manifest without errors was refused.");
  const also = others.map((error) => `  ${placeOf(error)}${error.message}`);
  const message = [
    withHint(first.message, first.hint),
    ...(also.length === 0 ? [] : ["", "Also:", ...also]),
  ];
  return placedError({ code: first.code, message: message.join("\n") }, first.range, context);
}

/** An error about a place in what the user wrote; `range` `undefined`: about no place. */
export function placedError(
  { code, message }: { readonly code: DiagnosticCode | ErrorCode; readonly message: string },
  range: SourceRange | undefined,
  context: ErrorContext,
): PluginError {
  const about = { plugin: "genlock", pluginCode: code } as const;
  const error = new Error(printable(message));
  // Vite prints the stack in place of the message where there is one, and this one would tell nothing.
  error.stack = "";
  if (range === undefined) return Object.assign(error, about);
  const id = join(context.root, range.file);
  const source = context.sources.find(({ file }) => file === range.file);
  return Object.assign(error, about, {
    id,
    loc: { file: id, line: range.start.line, column: range.start.column },
    ...(source === undefined ? {} : { frame: printable(overlayFrame(source, range)) }),
  });
}

/**
 * Whatever was thrown, as Vite shows it best.
 *
 * @param asked the import it was thrown for; `undefined`: none.
 */
export function toPluginError(cause: unknown, asked?: string): unknown {
  if (!GenlockError.isInstance(cause)) return cause;
  const { code, message, hint } = cause;
  const told = asked === undefined ? message : `\`${asked}\`: ${message}`;
  return placedError({ code, message: withHint(told, hint) }, undefined, {
    root: "",
    sources: [],
  });
}

/** `genlock.yaml:3:5 `, or nothing. */
export function placeOf({ range }: Pick<Diagnostic, "range">): string {
  return range === undefined ? "" : `${range.file}:${range.start.line}:${range.start.column} `;
}
