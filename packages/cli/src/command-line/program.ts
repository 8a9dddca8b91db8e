import { Command, Option } from "commander";
import { findingsFormats } from "../reporters/findings-format.ts";
import { visibleLines } from "../reporters/visible-text.ts";
import { addArtCommands } from "./art-commands.ts";
import { addBatchCommands } from "./batch-commands.ts";
import { addGalleryCommand } from "./gallery-command.ts";
import type { GlobalFlags, StartCommand } from "./invocation.ts";
import { addLockCommands } from "./lock-commands.ts";
import { addManifestCommands } from "./manifest-commands.ts";
import { addOutputCommands } from "./output-commands.ts";
import { addPictureCommands } from "./picture-commands.ts";
import { addStoreCommands } from "./store-commands.ts";
import { addUpkeepCommands } from "./upkeep-commands.ts";
import { addWatchCommand } from "./watch-command.ts";
import { addWorkerCommand } from "./worker-command.ts";

/** What the commands are put on. */
export interface ProgramOptions {
  readonly version: string;
  readonly start: StartCommand;
  /** Columns help is wrapped at; `undefined`: commander's own default. */
  readonly columns: number | undefined;
  writeOut(text: string): void;
  writeError(text: string): void;
}

/** The whole command line. It loads no command before one is used. */
export function createProgram(options: ProgramOptions): Command {
  const program = new Command("genlock");
  program
    .description("Generated pictures as a dependable part of a codebase.")
    .version(options.version, "-V, --version", "print the version")
    .option("-c, --config <file>", "the manifest (default: genlock.yaml here or in a folder above)")
    .addOption(
      new Option("--json", "print one JSON document on standard output").conflicts("format"),
    )
    .addOption(
      new Option(
        "--format <format>",
        "how results or what is wrong are shown; markdown is for plan",
      ).choices([...findingsFormats, "markdown"]),
    )
    .option("-q, --quiet", "print only results and errors")
    .option("-v, --verbose", "print more, such as what is current and where errors come from")
    .option("--no-color", "print without colours, as NO_COLOR does")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => options.writeOut(text),
      writeErr: (text) => options.writeError(visibleLines(text)),
      ...(options.columns === undefined
        ? {}
        : {
            getOutHelpWidth: () => options.columns ?? 80,
            getErrHelpWidth: () => options.columns ?? 80,
          }),
    })
    .showSuggestionAfterError()
    .hook("preAction", (_, command) => {
      if (program.opts<GlobalFlags>().format !== "markdown" || command.name() === "plan") return;
      command.error("error: --format markdown is for `genlock plan` alone");
    })
    .exitOverride();
  addManifestCommands(program, options.start);
  addPictureCommands(program, options.start);
  addArtCommands(program, options.start);
  addBatchCommands(program, options.start);
  addLockCommands(program, options.start);
  addUpkeepCommands(program, options.start);
  addStoreCommands(program, options.start);
  addOutputCommands(program, options.start);
  addGalleryCommand(program, options.start);
  addWatchCommand(program, options.start);
  addWorkerCommand(program, options.start);
  return program;
}
