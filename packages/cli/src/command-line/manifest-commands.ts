import type { Command } from "commander";
import type { CheckFlags } from "../commands/check.ts";
import type { FetchFlags } from "../commands/fetch.ts";
import type { StartCommand } from "./invocation.ts";

/** Adds the commands that are about the manifest alone. */
export function addManifestCommands(program: Command, start: StartCommand): void {
  program
    .command("init")
    .description("write a first manifest that works at once, and the git settings it wants")
    .action(async () =>
      start(async (invocation) => (await import("../commands/init.ts")).init(invocation)),
    );
  program
    .command("check")
    .description("say everything that is wrong with the manifest; costs nothing")
    .option("--live", "also ask the services whether they serve the models, and until when")
    .action(async (flags: CheckFlags) =>
      start(async (invocation) => (await import("../commands/check.ts")).check(invocation, flags)),
    );
  program
    .command("fetch")
    .description("get the pictures that are named by their address, and lock which bytes they are")
    .argument("[ids...]", "assets whose pictures are fetched: ids or patterns (default: all)")
    .option("--update-references", "ask every address again, and take in what it answers now")
    .action(async (ids: string[], flags: FetchFlags) =>
      start(async (invocation) =>
        (await import("../commands/fetch.ts")).fetch(invocation, ids, flags),
      ),
    );
}
