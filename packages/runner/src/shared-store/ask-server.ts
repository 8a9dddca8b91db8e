import type { SharedObjects } from "@genlock/core";
import { blobName } from "./object-names.ts";

/**
 * Asks a server for what none has, so that what is wrong with it is told at once. By reading: an answer without a body does not say
 * whether a bucket is missing or a file in it.
 *
 * @throws GenlockError as `SharedObjects.read`
 */
export async function askServer(objects: SharedObjects): Promise<void> {
  const body = await objects.read(blobName("0".repeat(64)));
  const pieces = body?.[Symbol.asyncIterator]();
  await pieces?.next();
  await pieces?.return?.();
}
