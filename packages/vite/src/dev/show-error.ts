import type { ViteDevServer } from "vite";
import type { PluginError } from "../plugin-error.ts";

function isPluginError(error: unknown): error is PluginError {
  return error instanceof Error && "plugin" in error;
}

/** Shows an error in the terminal and in Vite's overlay on every open page. */
export function showError(server: ViteDevServer, error: unknown): void {
  const { message, id, loc, frame } = isPluginError(error)
    ? error
    : { message: String(error), id: undefined, loc: undefined, frame: undefined };
  const place = loc === undefined ? "" : `${loc.file}:${loc.line}:${loc.column}\n`;
  const below = frame === undefined ? "" : `\n${frame}`;
  server.config.logger.error(`genlock: ${place}${message}${below}`, { timestamp: true });
  server.environments.client.hot.send({
    type: "error",
    err: {
      message,
      stack: "",
      plugin: "genlock",
      ...(id === undefined ? {} : { id }),
      ...(loc === undefined ? {} : { loc: { ...loc } }),
      ...(frame === undefined ? {} : { frame }),
    },
  });
}
