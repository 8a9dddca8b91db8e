import {
  currentOutput,
  GenlockError,
  receivedBeside,
  type AssetId,
  type LockedOutput,
  type LockEntry,
} from "@genlock/core";
import { saveOriginals } from "../originals/save-originals.ts";
import { removeReceived, writeOriginal } from "../originals/write-original.ts";
import { findBytes, type BytePlaces } from "./find-bytes.ts";

/** Where art is placed. */
export type ArtPlaces = BytePlaces & { readonly root: string };

/**
 * Puts what an entry calls current into the folder of originals, and the bytes as received beside a composite. What they
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
  await placeReceived(id, entry, places);
}

/**
 * Puts the bytes as received beside a composite, and removes those that stand beside none. Answers whether they are as they
 * should be; nobody is kept from a picture because what it was made of is gone.
 */
export async function placeReceived(
  id: AssetId,
  entry: LockEntry | undefined,
  places: ArtPlaces,
): Promise<boolean> {
  const { root, originalsDir: dir } = places;
  const received = receivedBeside(entry);
  if (received === undefined) {
    await removeReceived({ root, dir, id });
    return true;
  }
  const { mediaType, digest } = received;
  const from = await findBytes(digest, places);
  if (from === undefined) return false;
  await writeOriginal({ root, dir, id, mediaType, from, digest, beside: true });
  return true;
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
