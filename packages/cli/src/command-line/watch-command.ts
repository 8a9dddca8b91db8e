import { Option, type Command } from "commander";
import type { WatchFlags } from "../commands/watch.ts";
import { parseDollars } from "./flag-values.ts";
import { addFrozen } from "./frozen-flags.ts";
import type { StartCommand } from "./invocation.ts";

/** Adds the command that follows the manifest. */
export function addWatchCommand(program: Command, start: StartCommand): void {
  const command = program.command("watch");
  addFrozen(command, "make nothing, follow the files alone")
    .description("follow the manifest: draw what is free, write files and types, until Ctrl-C")
    .addOption(
      new Option("--generate <what>", "buy too what is new, or also what changed").choices([
        "new",
        "stale",
      ]),
    )
    .option("--max-cost <usd>", "US dollars it may spend until it is stopped", parseDollars)
    .option("--out <dir>", "where files go (default: public/genlock)")
    .action(async (flags: WatchFlags) => {
      if (flags.generate !== undefined && flags.maxCost === undefined) {
        command.error("error: --generate may spend money; say how much at most with --max-cost");
      }
      return start(async (invocation) =>
        (await import("../commands/watch.ts")).watch(invocation, flags),
      );
    });
}
