import type { Command } from "commander";
import type { WorkerFlags } from "../commands/worker.ts";
import { collect, parseConcurrency, parseDollars } from "./flag-values.ts";
import type { StartCommand } from "./invocation.ts";

/** Adds the command that makes the calls of others. */
export function addWorkerCommand(program: Command, start: StartCommand): void {
  program
    .command("worker")
    .description("make the calls that `generate --queue` orders, until it is stopped")
    .requiredOption("--queue <url>", "the queue, such as redis://localhost:6379")
    .option(
      "-j, --concurrency <calls>",
      "calls of a model under way at once (default: 4)",
      parseConcurrency,
    )
    .option("--model <model>", "serve only this one; may be given several times", collect)
    .option("--max-call-cost <usd>", "US dollars one call may cost at the very most", parseDollars)
    .action(async (flags: WorkerFlags) =>
      start(async (invocation) =>
        (await import("../commands/worker.ts")).worker(invocation, flags),
      ),
    );
}
