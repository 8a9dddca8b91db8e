import {
  currentOutput,
  GenlockError,
  outputsBeside,
  type AssetId,
  type LockedOutput,
  type LockEntry,
} from "@genlock/core";
import { saveOriginals } from "../originals/save-originals.ts";
import { removeBeside, removeTurns, writeOriginal } from "../originals/write-original.ts";
import { findBytes, type BytePlaces } from "./find-bytes.ts";

/** Where art is placed. */
export type ArtPlaces = BytePlaces & { readonly root: string };

/**
 * Puts what an entry calls current into the folder of originals, and what belongs beside it. What they
 * replace goes into the store first.
 *
 * @throws GenlockError `ORIGINAL_MISSING` when the current picture's bytes are nowhere.
 */
export async function placeArt(
  id: AssetId,
  entry: LockEntry | undefined,
  places: ArtPlaces,
): Promise<void> {
  const output = currentOutput(entry);
  if (output === undefined) return;
  await placeOriginal(id, output, places);
  await placeBeside(id, entry, places);
}

/**
 * Puts beside an original what belongs there: bytes as received under a composite, and earlier turns; and removes what does
 * not. Answers whether all is as it should be; nobody is kept from a picture because what it was made of is gone.
 */
export async function placeBeside(
  id: AssetId,
  entry: LockEntry | undefined,
  places: ArtPlaces,
): Promise<boolean> {
  const { root, originalsDir: dir } = places;
  const wanted = outputsBeside(entry);
  let isWhole = true;
  for (const { beside, output } of wanted) {
    const { mediaType, digest } = output;
    const from = await findBytes(digest, places);
    if (from === undefined) isWhole = false;
    else await writeOriginal({ root, dir, id, mediaType, from, digest, beside });
  }
  const hasReceived = wanted.some(({ beside }) => beside === "received");
  if (!hasReceived) await removeBeside({ root, dir, id }, "received");
  await removeTurns({ root, dir, id }, wanted.length - Number(hasReceived) + 1);
  return isWhole;
}

/**
 * Puts an asset's original into its folder, from wherever its bytes are. What it replaces goes into the store first.
 *
 * @throws GenlockError `ORIGINAL_MISSING` when they are nowhere.
 */
export async function placeOriginal(
  id: AssetId,
  output: LockedOutput,
  places: ArtPlaces,
): Promise<void> {
  const from = await findBytes(output.digest, places);
  if (from === undefined) {
    throw new GenlockError({
      code: "ORIGINAL_MISSING",
      message: `The bytes of \`${id}\` are neither in the store nor among the originals.`,
    });
  }
  const { root, originalsDir: dir } = places;
  const { mediaType, digest } = output;
  await saveOriginals({ dir, id }, places.store);
  await writeOriginal({ root, dir, id, mediaType, from, digest });
}
