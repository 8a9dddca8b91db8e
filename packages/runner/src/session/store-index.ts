import type { AssetId, AssetMove, Digest, StoreIndex } from "@genlock/core";
import { lstatSync } from "node:fs";
import { isPointerTo } from "../originals/is-pointer-to.ts";
import { listOriginals } from "../originals/list-originals.ts";
import { extensionOf } from "../originals/media-types.ts";
import { besidePath } from "../originals/original-path.ts";
import type { StoreListing } from "../store/store-listing.ts";

/** What an index is made from. */
export interface StoreIndexParts {
  readonly originalsDir: string;
  /** The original of a renamed asset may still have its old name. */
  readonly moves: readonly AssetMove[];
  readonly listing: StoreListing;
  /** Digests that git can give back, of those that were asked for. */
  readonly inGit: ReadonlySet<Digest>;
}

/** What planning sees of originals, store and git. */
export function createStoreIndex({
  originalsDir,
  moves,
  listing,
  inGit,
}: StoreIndexParts): StoreIndex {
  const originals = listOriginals(originalsDir);
  const oldIds = new Map(moves.map(({ from, to }) => [to, from]));
  const filesOf = (id: AssetId) => originals.get(id) ?? originals.get(oldIds.get(id) ?? "") ?? [];
  return {
    hasOriginal(id, output) {
      const ext = extensionOf(output.mediaType);
      return filesOf(id).some((file) => file.ext === ext && file.byteLength === output.byteLength);
    },
    hasReceived(id, output) {
      const { mediaType, byteLength } = output;
      return [id, oldIds.get(id) ?? id].some((name) => {
        const path = besidePath(originalsDir, name, { beside: "received", mediaType });
        return lstatSync(path, { throwIfNoEntry: false })?.size === byteLength;
      });
    },
    isPointer(id, { mediaType, digest }) {
      const ext = extensionOf(mediaType);
      return filesOf(id).some((file) => file.ext === ext && isPointerTo(digest, file.path));
    },
    restorable: (_id, digest) => listing.has(digest) || inGit.has(digest),
    stored: (key, take) => listing.stored(key, take),
    newestTake: (key) => listing.newestTake(key),
  };
}
