import { styleText } from "node:util";
import type { Writable } from "node:stream";
import type { Environment } from "../project/environment.ts";
import { neutraliseCommands, neutraliseJsonCommands } from "./workflow-commands.ts";
import { visibleJson } from "./visible-text.ts";

/** A colour or weight, as `styleText` names them. */
export type Paint = "bold" | "dim" | "red" | "green" | "yellow" | "cyan" | "magenta";

/** A stream that may be a terminal. */
export type OutputStream = Writable & {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

/** Where text goes, and what it can show there. */
export interface Surface {
  /** Characters in a line, at least 40. */
  readonly columns: number;
  /** Whether a line can be written over: a terminal that knows how. */
  readonly live: boolean;
  paint(paint: Paint, text: string): string;
  /** Text for people; a line end is added. What others wrote must have gone through `visible` before. */
  line(text?: string): void;
  /** Text with cursor movements of our own, as it is. Only where `live`. */
  control(text: string): void;
  /** A command for the runner of a workflow, made safe by whoever made it; a line end is added. */
  command(text: string): void;
  /** One JSON document. */
  json(value: unknown): void;
  /** One JSON document of several, in a line of its own. */
  jsonLine(value: unknown): void;
}

/** What decides how a surface looks. */
export interface SurfaceOptions {
  readonly environment: Environment;
  /** `false`: the user wants no colours. */
  readonly color: boolean;
}

/** Columns where no terminal says how wide it is. */
const defaultColumns = 110;

function isWanted(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0" && value !== "false";
}

/** Whether colours are wanted: the flag first, then `NO_COLOR`, then `FORCE_COLOR`, then what the stream is. */
function wantsColor(stream: OutputStream, options: SurfaceOptions): boolean {
  if (!options.color) return false;
  const { NO_COLOR, FORCE_COLOR, TERM } = options.environment;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR === "" || isWanted(FORCE_COLOR);
  return stream.isTTY === true && TERM !== "dumb";
}

/**
 * Puts a surface on a stream. A reader that went away ends the writing and nothing else: paid work must not die because
 * `head` had enough.
 */
export function createSurface(stream: OutputStream, options: SurfaceOptions): Surface {
  const color = wantsColor(stream, options);
  const onGitHub = isWanted(options.environment["GITHUB_ACTIONS"]);
  let gone = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
    gone = true;
  });
  const send = (text: string): void => {
    if (!gone) stream.write(text);
  };
  const sendJson = (json: string): void => {
    const text = visibleJson(json);
    send(`${onGitHub ? neutraliseJsonCommands(text) : text}\n`);
  };
  return {
    columns: Math.max(40, stream.columns ?? defaultColumns),
    live: stream.isTTY === true && options.environment["TERM"] !== "dumb",
    paint: (paint, text) => (color ? styleText(paint, text, { validateStream: false }) : text),
    line: (text = "") => send(`${onGitHub ? neutraliseCommands(text) : text}\n`),
    control: send,
    command: (text) => send(`${text}\n`),
    json: (value) => sendJson(JSON.stringify(value, null, 2)),
    jsonLine: (value) => sendJson(JSON.stringify(value)),
  };
}
