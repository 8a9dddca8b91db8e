import type { Seat } from "../consent/ask-yes-no.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Environment } from "../project/environment.ts";
import type { FindingsFormat } from "../reporters/findings-format.ts";
import type { OutputStream } from "../reporters/surface.ts";

/** What the process gives a command line. */
export interface ProcessParts {
  /** Without the program and the script. */
  readonly argv: readonly string[];
  readonly environment: Environment;
  /** Absolute. */
  readonly cwd: string;
  readonly stdin: Seat["stdin"];
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
}

/** Flags that every command knows. */
export interface GlobalFlags {
  readonly config?: string | undefined;
  readonly json?: boolean | undefined;
  /** Default: pretty. `markdown` is for plans alone. */
  readonly format?: FindingsFormat | "markdown" | undefined;
  readonly quiet?: boolean | undefined;
  readonly verbose?: boolean | undefined;
  readonly color: boolean;
}

/** One use of one command. */
export interface Invocation extends Seat {
  readonly cwd: string;
  /** As the process has it, without `.env`. */
  readonly environment: Environment;
  /** The manifest as the user named it; `undefined`: to be found upwards from `cwd`. */
  readonly config: string | undefined;
  /** Whether the manifest may be read by way of the cache: only where nothing is bought. Default: it is not. */
  readonly cached?: boolean | undefined;
}

/** What a command is: it says what it has to say and answers what the process ends with. */
export type Command = (invocation: Invocation) => Promise<ExitCode>;

/** Runs a command with what the command line said. */
export type StartCommand = (command: Command) => Promise<void>;
