import type { Command } from "commander";
import type { BatchResumeFlags } from "../commands/batch.ts";
import { parseSeconds } from "./flag-values.ts";
import type { StartCommand } from "./invocation.ts";

/** Adds the commands for batches that were left. None of them sends calls. */
export function addBatchCommands(program: Command, start: StartCommand): void {
  const batch = program.command("batch").description("look after batches of `generate --batch`");
  batch
    .command("status")
    .description("list batches that are not fetched yet, as the service sees them")
    .action(async () =>
      start(async (invocation) => (await import("../commands/batch.ts")).batchStatus(invocation)),
    );
  batch
    .command("resume")
    .description("wait for batches that were left, and keep and lock what they brought")
    .option("--poll <seconds>", "time between two looks at a batch (default: 30)", parseSeconds)
    .action(async (flags: BatchResumeFlags) =>
      start(async (invocation) =>
        (await import("../commands/batch.ts")).batchResume(invocation, flags),
      ),
    );
  batch
    .command("cancel")
    .description("ask the service to stop batches; what is done is paid, and fetched by `resume`")
    .argument("[ids...]", "the service's names of the batches (default: all)")
    .action(async (ids: string[]) =>
      start(async (invocation) =>
        (await import("../commands/batch.ts")).batchCancel(invocation, ids),
      ),
    );
}
