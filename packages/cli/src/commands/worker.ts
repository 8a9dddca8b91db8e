import { GenlockError } from "@genlock/core";
import { loadExecutorPackage } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { listenForSignals } from "../interruption/interruption.ts";
import { hideQueueCommands, queueAddress } from "../project/queue-address.ts";
import { withProject, type OpenProject } from "../project/with-project.ts";
import { say } from "../reporters/output.ts";
import { visible } from "../reporters/visible-text.ts";

/** What `genlock worker` can be told. */
export interface WorkerFlags {
  readonly queue: string;
  readonly concurrency?: number;
  readonly model?: readonly string[];
  readonly maxCallCost?: number;
}

/** Calls of one model under way at once. */
const defaultConcurrency = 4;

/**
 * `genlock worker`: makes calls that `generate --queue` orders, until it is stopped.
 *
 * @throws GenlockError `EXECUTOR_NOT_INSTALLED`, `QUEUE_UNREACHABLE`, `MODEL_NOT_LISTED`
 */
export async function worker(invocation: Invocation, flags: WorkerFlags): Promise<ExitCode> {
  return withProject(invocation, (open) => work(invocation, open, flags));
}

async function work(
  { output }: Invocation,
  { session, project, environment }: OpenProject,
  flags: WorkerFlags,
): Promise<ExitCode> {
  const limits = { models: flags.model, maxCallCost: flags.maxCallCost };
  const { models, make } = session.maker(project, limits);
  if (models.length === 0) {
    throw new GenlockError({
      code: "MODEL_NOT_LISTED",
      message: "The manifest uses no model that this worker may serve.",
      hint: "Look at --model, and at the models that `genlock plan` names.",
    });
  }
  const address = queueAddress(flags.queue, await session.storeName(), environment);
  hideQueueCommands(process.env);
  const { startMaker } = await loadExecutorPackage(project.root);
  const warn = (message: string): void => output.talk.line(`Warning: ${visible(message)}`);
  const stopped = untilStopped(() => say(output, "Stopping: calls under way land first."));
  const running = await startMaker({
    ...address,
    models,
    concurrency: flags.concurrency ?? defaultConcurrency,
    make,
    onWarning: warn,
  });
  for (const warning of running.warnings) warn(warning);
  const names = models.map(({ provider, model }) => `${provider} ${model}`);
  if (output.json) output.data.json({ version: 1, models });
  else output.data.line(`Serving ${visible(names.join(", "))}.`);
  await stopped;
  await running.close();
  return exitCodes.ok;
}

/** Resolves with the first signal; a second one leaves at once. */
function untilStopped(onFirst: () => void): Promise<void> {
  const source = {
    on: process.on.bind(process),
    off: process.off.bind(process),
    exit: (code: number) => process.exit(code),
  };
  return new Promise((resolve) => {
    listenForSignals(source, () => {
      onFirst();
      resolve();
    });
  });
}
