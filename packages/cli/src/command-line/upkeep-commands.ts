import type { Command } from "commander";
import type { CostsFlags } from "../commands/costs.ts";
import type { GcFlags } from "../commands/gc.ts";
import type { VerifyFlags } from "../commands/verify.ts";
import { parseDay } from "./flag-values.ts";
import type { StartCommand } from "./invocation.ts";

/** Adds the commands that look after what was bought. None of them buys. */
export function addUpkeepCommands(program: Command, start: StartCommand): void {
  program
    .command("costs")
    .description("say what was spent, on what, when, and what nobody is sure of")
    .option("--since <date>", "from this day on: YYYY-MM-DD, UTC", parseDay)
    .action(async (flags: CostsFlags) =>
      start(async (invocation) => (await import("../commands/costs.ts")).costs(invocation, flags)),
    );
  program
    .command("verify")
    .description("compare lock, originals and store byte for byte; exit code 1 when they differ")
    .option("--fix", "bring back what can be brought back; nothing is bought, no byte is lost")
    .action(async (flags: VerifyFlags) =>
      start(async (invocation) =>
        (await import("../commands/verify.ts")).verify(invocation, flags),
      ),
    );
  program
    .command("gc")
    .description("free the store of free pictures that the lock does not name")
    .option("--dry-run", "only say what would be freed")
    .option("--paid", "delete paid pictures too, for ever, after naming them")
    .option("-y, --yes", "agree without being asked")
    .action(async (flags: GcFlags) =>
      start(async (invocation) => (await import("../commands/gc.ts")).gc(invocation, flags)),
    );
  addChecks(program, start);
}

/** Adds the commands that look at what genlock needs: models, and the machine. */
function addChecks(program: Command, start: StartCommand): void {
  program
    .command("models")
    .description("say what models can do, what they cost and until when they answer")
    .argument("[name]", "one model, in full (default: all that can be had here)")
    .action(async (name: string | undefined) =>
      start(async (invocation) => (await import("../commands/models.ts")).models(invocation, name)),
    );
  program
    .command("doctor")
    .description(
      "look at everything that genlock needs; buys nothing; exit code 1 when something fails",
    )
    .action(async () =>
      start(async (invocation) => (await import("../commands/doctor.ts")).doctor(invocation)),
    );
}
