import type { CallOrder, Executor, QueueAddress } from "@genlock/core";
import { checkSecret, checkServer } from "./check-server.ts";
import { OrderLane } from "./order-lane.ts";
import { cancelChannel } from "./queue-names.ts";
import { connectRedis, createClient } from "./redis-client.ts";

/** Orders given at once. Each waits in this process with a few hundred bytes and in the server with a few thousand. */
const capacity = 512;

/**
 * Opens the queue for who gives orders. The queue is disposable: an order that it forgot is given again, unless the store has its
 * picture by then.
 *
 * @throws GenlockError `QUEUE_UNREACHABLE`
 */
export async function openExecutor(address: QueueAddress): Promise<Executor> {
  const first = await connectRedis(address.url);
  const warnings = [...(await checkServer(first)), ...checkSecret(address)];
  first.disconnect();
  const client = createClient(address.url);
  const lanes = new Map<string, OrderLane>();
  function laneOf({ provider, model }: CallOrder): OrderLane {
    const name = JSON.stringify([provider, model]);
    const lane = lanes.get(name) ?? new OrderLane(address, { provider, model });
    lanes.set(name, lane);
    return lane;
  }
  return {
    capacity,
    warnings,
    execute: (order, seat) =>
      laneOf(order).execute(order, seat, (id, how) => {
        client.publish(cancelChannel(address.space), `${how} ${id}`).catch(() => undefined);
      }),
    async close() {
      for (const lane of lanes.values()) await lane.close();
      client.disconnect();
    },
  };
}
