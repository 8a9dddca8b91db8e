import type { HotPayload, Logger } from "vite";
import type { PluginError } from "../plugin-error.ts";

type Shown = Partial<Pick<PluginError, "id" | "loc" | "frame">> & { readonly message: string };

function isPluginError(error: unknown): error is PluginError {
  return error instanceof Error && "plugin" in error;
}

function shownOf(error: unknown): Shown {
  return isPluginError(error) ? error : { message: String(error) };
}

/** Prints an error in the terminal, with its place. */
export function printError(logger: Logger, error: unknown): void {
  const { message, loc, frame } = shownOf(error);
  const place = loc === undefined ? "" : `${loc.file}:${loc.line}:${loc.column}\n`;
  const below = frame === undefined ? "" : `\n${frame}`;
  logger.error(`genlock: ${place}${message}${below}`, { timestamp: true });
}

/** An error as Vite's overlay takes it. */
export function errorPayload(error: unknown): HotPayload {
  const { message, id, loc, frame } = shownOf(error);
  return {
    type: "error",
    err: {
      message,
      stack: "",
      plugin: "genlock",
      ...(id === undefined ? {} : { id }),
      ...(loc === undefined ? {} : { loc: { ...loc } }),
      ...(frame === undefined ? {} : { frame }),
    },
  };
}
