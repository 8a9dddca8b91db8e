import type { Command } from "commander";
import type { ImportFlags } from "../commands/import.ts";
import type { PruneFlags } from "../commands/prune.ts";
import type { RevertFlags } from "../commands/revert.ts";
import { parseNumber } from "./flag-values.ts";
import type { StartCommand } from "./invocation.ts";

const selection = "asset ids, or patterns in quotes: 'icon/*', '**/hero-*'";

/** Adds the commands with which people choose among pictures that are there. */
function addChoices(program: Command, start: StartCommand): void {
  program
    .command("pick")
    .description("make one of an asset's pictures the current one; without a number list them")
    .argument("<id>", "the asset's id")
    .argument("[n]", "which picture, from 1, as listed", parseNumber)
    .action(async (id: string, number: number | undefined) =>
      start(async (invocation) =>
        (await import("../commands/pick.ts")).pick(invocation, id, number),
      ),
    );
  program
    .command("revert")
    .description("bring back the picture an asset had before; once more undoes it")
    .argument("<id>", "the asset's id")
    .argument("[n]", "how many pictures back, from 1", parseNumber, 1)
    .option("--list", "list the pictures one can go back to")
    .action(async (id: string, back: number, flags: RevertFlags) =>
      start(async (invocation) =>
        (await import("../commands/revert.ts")).revert(invocation, { id, back }, flags),
      ),
    );
  program
    .command("keep")
    .description("keep the art of assets as it is for what the manifest says now")
    .argument("<ids...>", selection)
    .action(async (ids: string[]) =>
      start(async (invocation) => (await import("../commands/keep.ts")).keep(invocation, ids)),
    );
  for (const name of ["pin", "unpin"] as const) {
    program
      .command(name)
      .description(name === "pin" ? "hold art against every change" : "let go of pinned art")
      .argument("<ids...>", selection)
      .action(async (ids: string[]) =>
        start(async (invocation) =>
          (await import("../commands/pin.ts")).pin(invocation, ids, name === "pin"),
        ),
      );
  }
}

/** Adds the commands with which art comes in, moves and goes. */
function addComings(program: Command, start: StartCommand): void {
  program
    .command("import")
    .description("make any picture file the art of an asset")
    .argument("<file>", "a PNG, JPEG, WebP, GIF or AVIF file")
    .requiredOption("--as <id>", "the asset's id")
    .option("--source <text>", "where the picture comes from; it goes into its provenance")
    .action(async (file: string, flags: ImportFlags) =>
      start(async (invocation) =>
        (await import("../commands/import.ts")).importFile(invocation, file, flags),
      ),
    );
  program
    .command("adopt")
    .description("take in an original that was touched up in its folder")
    .argument("<id>", "the asset's id")
    .action(async (id: string) =>
      start(async (invocation) => (await import("../commands/adopt.ts")).adopt(invocation, id)),
    );
  program
    .command("mv")
    .description("give an asset another id: in the manifest, lock, originals and history")
    .argument("<old>", "the id it has")
    .argument("<new>", "the id it gets")
    .action(async (from: string, to: string) =>
      start(async (invocation) => (await import("../commands/mv.ts")).mv(invocation, from, to)),
    );
  program
    .command("prune")
    .description("take art that is in the manifest no more out of lock and originals")
    .option("--dry-run", "only list it")
    .option("-y, --yes", "agree without being asked")
    .action(async (flags: PruneFlags) =>
      start(async (invocation) => (await import("../commands/prune.ts")).prune(invocation, flags)),
    );
}

/** Adds the commands for what people do with art. None of them buys. */
export function addArtCommands(program: Command, start: StartCommand): void {
  addChoices(program, start);
  addComings(program, start);
}
