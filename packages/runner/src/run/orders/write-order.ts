import { writeOrderedRequest, type CallOrder } from "@genlock/core";
import type { ImageInput } from "@genlock/provider";
import type { Store } from "../../store/store.ts";
import type { ReadyCall } from "../ready-call.ts";
import type { ByteShelf } from "./byte-shelf.ts";

/** Where makers of ordered calls find bytes. */
export interface OrderPlaces {
  readonly store: Store;
  readonly shelf: ByteShelf;
}

/**
 * Writes a call as data and puts the bytes that go into it where its maker finds them by digest. `undefined`: a picture in it is
 * nowhere here, so only this process can tell its name. Rejects with what reading an input rejects with.
 *
 * @param repeats reservations that may be made again
 */
export async function writeOrder(
  ready: ReadyCall,
  { worst, repeats }: { readonly worst: number | undefined; readonly repeats: readonly string[] },
  places: OrderPlaces,
): Promise<CallOrder | undefined> {
  const { job, take, call, model, planned, request } = ready;
  const ordered = writeOrderedRequest(request);
  if (ordered === undefined) return undefined;
  const { images, mask, continues } = request;
  for (const input of [...images, mask, continues?.image]) {
    if (input !== undefined) await provide(input, places);
  }
  return {
    version: 1,
    key: job.key,
    take,
    call,
    assets: planned.assets,
    provider: model.provider,
    model: model.modelId,
    maxCost: worst ?? null,
    repeats,
    request: ordered,
  };
}

async function provide(input: ImageInput, { store, shelf }: OrderPlaces): Promise<void> {
  if (input.digest !== undefined && store.has(input.digest)) return;
  await shelf.put(await input.read());
}
