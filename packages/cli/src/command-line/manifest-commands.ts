import type { Command } from "commander";
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
    .action(async () =>
      start(async (invocation) => (await import("../commands/check.ts")).check(invocation)),
    );
}
