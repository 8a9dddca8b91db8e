import { Option, type Command } from "commander";
import type { AddFlags } from "../commands/add.ts";
import type { CheckFlags } from "../commands/check.ts";
import type { FetchFlags } from "../commands/fetch.ts";
import type { InitFlags } from "../commands/init.ts";
import { collect } from "./flag-values.ts";
import type { StartCommand } from "./invocation.ts";

/** Adds the commands that are about the manifest alone. */
export function addManifestCommands(program: Command, start: StartCommand): void {
  program
    .command("init")
    .description("write a first manifest that works at once, and the git settings it wants")
    .addOption(
      new Option(
        "--originals <where>",
        "write git's settings for originals in git, in Git LFS, or in a shared store alone; also beside a manifest that is there",
      ).choices(["git", "lfs", "store"]),
    )
    .action(async (flags: InitFlags) =>
      start(async (invocation) => (await import("../commands/init.ts")).init(invocation, flags)),
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
  addEditing(program, start);
}

/** Adds the commands that change the text of the manifest, and nothing around it. */
function addEditing(program: Command, start: StartCommand): void {
  program
    .command("add")
    .description("write a new asset into the manifest")
    .argument("<id>", "its id: lower-case letters, digits, - and _, with / between parts")
    .requiredOption("--prompt <text>", "what to draw")
    .option("--model <name>", "the image model, as the service spells it")
    .option("--size <size>", "WIDTHxHEIGHT in pixels, or auto")
    .option("--quality <word>", "how much work the model puts in")
    .option("--style <name>", "a style of the manifest; may be given several times", collect)
    .option("--alt <text>", "what it shows, for people who cannot see it")
    .option("--to <file>", "an included file to write it into (default: the manifest)")
    .action(async (id: string, flags: AddFlags) =>
      start(async (invocation) => (await import("../commands/add.ts")).add(invocation, id, flags)),
    );
  program
    .command("rm")
    .description(
      "take an asset, with the comments right above it, out of the manifest; its art stays until `genlock prune`",
    )
    .argument("<id>", "the asset's id")
    .action(async (id: string) =>
      start(async (invocation) => (await import("../commands/rm.ts")).rm(invocation, id)),
    );
}
