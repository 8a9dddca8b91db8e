import { GenlockError, type Plan } from "@genlock/core";
import type { Store } from "../store/store.ts";

/** Bytes that one picture may take, in the store and once more among the originals. Drawn for free they are small. */
const bytesPerImage = { paid: 16 * 1024 * 1024, free: 1024 * 1024 };

/**
 * Makes sure, before anything is paid, that there is room for what a plan asks for. Where the system does not say how much
 * room there is, nothing is refused.
 *
 * @throws GenlockError `STORE_FULL`, naming the bytes needed
 */
export async function requireSpace(
  { jobs }: Pick<Plan, "jobs">,
  store: Pick<Store, "dir" | "freeBytes">,
): Promise<void> {
  let count = 0;
  let needed = 0;
  for (const { billing, calls } of jobs) {
    const asked = calls.reduce((sum, call) => sum + call.count, 0);
    count += asked;
    needed += asked * bytesPerImage[billing];
  }
  if (needed === 0) return;
  const free = await store.freeBytes();
  if (free === undefined || free >= needed) return;
  const images = count === 1 ? "1 picture" : `${count} pictures`;
  throw new GenlockError({
    code: "STORE_FULL",
    message: `The disk of ${store.dir} has ${free} bytes free, and ${images} may need ${needed}. Nothing was bought.`,
    hint: "Free some space, or make fewer pictures at once.",
  });
}
