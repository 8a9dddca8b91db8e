import type { Command } from "commander";
import type { BuildFlags } from "../commands/build.ts";
import { addFrozen } from "./frozen-flags.ts";
import type { StartCommand } from "./invocation.ts";

/** Adds the commands that write files for others to read. */
export function addOutputCommands(program: Command, start: StartCommand): void {
  addFrozen(program.command("build"), "exit code 4 when something is missing or changed")
    .description(
      "write every picture in every size and format, and assets.json, for use without Vite",
    )
    .option("--out <dir>", "where to, from the manifest's folder (default: public/genlock)")
    .action(async (flags: BuildFlags) =>
      start(async (invocation) => (await import("../commands/build.ts")).build(invocation, flags)),
    );
  program
    .command("types")
    .description("write the declaration file that makes every asset id a type")
    .option("--check", "write nothing; exit code 4 when the file is not up to date")
    .option(
      "--out <file>",
      "where to write it (default: src/genlock.d.ts, without src: genlock.d.ts)",
    )
    .action(async (flags: { check?: boolean; out?: string }) =>
      start(async (invocation) => (await import("../commands/types.ts")).types(invocation, flags)),
    );
  program
    .command("provenance")
    .description("say what every file carries about where its picture comes from")
    .argument("[ids...]", "asset ids, or patterns in quotes (default: all)")
    .action(async (ids: readonly string[]) =>
      start(async (invocation) =>
        (await import("../commands/provenance.ts")).provenance(invocation, ids),
      ),
    );
  program
    .command("schema")
    .description("print the JSON Schema of the manifest")
    .action(async () =>
      start(async (invocation) => (await import("../commands/schema.ts")).schema(invocation)),
    );
}
