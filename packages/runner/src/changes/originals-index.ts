import type { StoreIndex } from "@genlock/core";
import { lstatSync } from "node:fs";
import { isPointerTo } from "../originals/is-pointer-to.ts";
import { besidePath, originalPath } from "../originals/original-path.ts";
import { FolderListing } from "../store/read-listing.ts";
import { layStore } from "../store/store-layout.ts";

/** What planning sees of originals and store, asked of the disk one by one: for few assets. Git is not asked. */
export function originalsIndex(originalsDir: string, storeDir: string): StoreIndex {
  const listing = new FolderListing(layStore(storeDir));
  return {
    hasOriginal: (id, { mediaType, byteLength }) =>
      hasFile(originalPath(originalsDir, id, mediaType), byteLength),
    hasReceived: (id, { mediaType, byteLength }) =>
      hasFile(besidePath(originalsDir, id, { beside: "received", mediaType }), byteLength),
    isPointer: (id, { mediaType, digest }) =>
      isPointerTo(digest, originalPath(originalsDir, id, mediaType)),
    restorable: (_id, digest) => listing.has(digest),
    stored: (key, take) => listing.stored(key, take),
    newestTake: (key) => listing.newestTake(key),
  };
}

function hasFile(path: string, byteLength: number): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size === byteLength;
}
