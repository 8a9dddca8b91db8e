import type { Command } from "commander";
import type { LockMergeFlags } from "../commands/lock-merge.ts";
import { collectPick } from "./flag-values.ts";
import type { StartCommand } from "./invocation.ts";

/** Adds what is done with locks of other machines. */
export function addLockCommands(program: Command, start: StartCommand): void {
  const lock = program.command("lock").description("bring locks of several machines together");
  lock
    .command("merge")
    .description("merge locks of shards, and the pictures beside them, into genlock.lock")
    .argument("<files...>", "other genlock.lock files, each with its folder of originals beside it")
    .option(
      "--pick <id=digest>",
      "which picture stands where both picked one; also `<id>=ours` or `<id>=theirs`",
      collectPick,
    )
    .action(async (files: string[], flags: LockMergeFlags) =>
      start(async (invocation) =>
        (await import("../commands/lock-merge.ts")).lockMerge(invocation, files, flags),
      ),
    );
}
