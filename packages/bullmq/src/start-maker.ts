import type { MakerOptions, RunningMaker } from "@genlock/core";
import { checkSecret, checkServer } from "./check-server.ts";
import { startModelWorker } from "./model-worker.ts";
import { cancelChannel } from "./queue-names.ts";
import { connectRedis, createClient } from "./redis-client.ts";

/**
 * Starts making the calls that others order: one BullMQ worker a model, so that a model's speed is limited over all processes.
 *
 * @throws GenlockError `QUEUE_UNREACHABLE`
 */
export async function startMaker(options: MakerOptions): Promise<RunningMaker> {
  const first = await connectRedis(options.url);
  const warnings = [...(await checkServer(first)), ...checkSecret(options)];
  first.disconnect();
  const workers = options.models.map((model) => startModelWorker(model, options));
  const ear = createClient(options.url);
  ear.on("message", (_channel, text) => {
    const [how, id = ""] = text.split(" ");
    for (const worker of workers) worker.giveUp(id, how === "leave" ? "leave" : "stop");
  });
  await ear.subscribe(cancelChannel(options.space));
  return {
    warnings,
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      ear.disconnect();
    },
  };
}
