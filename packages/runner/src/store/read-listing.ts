import type { Digest } from "@genlock/core";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { unreadableRecord } from "./call-files.ts";
import { parseCallRecord } from "./call-record.ts";
import type { StoreListing } from "./store-listing.ts";
import {
  blobPath,
  isHex64,
  parseRecordName,
  recordFolder,
  type StoreLayout,
} from "./store-layout.ts";

type Place = { readonly take: number; readonly call: number };

/**
 * The store's folders, read when they are first asked for and then remembered: an absent or empty store costs one call
 * to the system however many keys are asked for, and a key that was never bought costs none of its own.
 */
export class FolderListing implements StoreListing {
  readonly warnings: string[] = [];
  readonly #layout: StoreLayout;
  readonly #folders = new Map<string, ReadonlySet<string>>();
  readonly #places = new Map<string, readonly Place[]>();

  constructor(layout: StoreLayout) {
    this.#layout = layout;
  }

  has(digest: Digest): boolean {
    if (!isHex64(digest) || !this.#isIn(this.#layout.blobs, digest)) return false;
    return hasBytes(blobPath(this.#layout, digest));
  }

  stored(
    key: string,
    take: number,
  ): { readonly images: number; readonly nextCall: number } | undefined {
    const places = this.#placesOf(key).filter((place) => place.take === take);
    if (places.length === 0) return undefined;
    let images = 0;
    for (const place of places) images += this.#countImages(key, place);
    return { images, nextCall: Math.max(...places.map((place) => place.call)) + 1 };
  }

  newestTake(key: string): number | undefined {
    const places = this.#placesOf(key);
    return places.length === 0 ? undefined : Math.max(...places.map((place) => place.take));
  }

  /** The pictures of a call whose bytes are there. */
  #countImages(key: string, place: Place): number {
    const path = join(recordFolder(this.#layout, key), `${place.take}.${place.call}.json`);
    const record = parseCallRecord(readQuietly(path), { key, ...place });
    if (record === undefined) {
      const warning = unreadableRecord(path);
      if (!this.warnings.includes(warning)) this.warnings.push(warning);
      return 0;
    }
    return record.outputs.filter((output) => this.has(output.digest)).length;
  }

  #placesOf(key: string): readonly Place[] {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const there = isHex64(key) && this.#isIn(this.#layout.calls, key);
    const names = there ? readFolder(recordFolder(this.#layout, key)) : [];
    const places = names.flatMap((name) => parseRecordName(name) ?? []);
    this.#places.set(key, places);
    return places;
  }

  /** Whether `<folder>/<two letters>/<name>` is listed. */
  #isIn(folder: string, name: string): boolean {
    const prefix = name.slice(0, 2);
    if (!this.#list(folder).has(prefix)) return false;
    return this.#list(join(folder, prefix)).has(name);
  }

  #list(folder: string): ReadonlySet<string> {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const names = new Set(readFolder(folder));
    this.#folders.set(folder, names);
    return names;
  }
}

/** Whether there is a file with bytes in it. */
export function hasBytes(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && stats.isFile() && stats.size > 0;
}

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readQuietly(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
