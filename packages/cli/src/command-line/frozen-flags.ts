import type { Command } from "commander";

/** Adds both flags of frozen mode; neither of them given, the environment decides. */
export function addFrozen(command: Command, frozen: string): Command {
  return command
    .option("--frozen", `${frozen} (default in CI)`)
    .option("--no-frozen", "lift what CI sets");
}
