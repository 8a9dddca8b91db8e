import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { makeFolder } from "../disk/make-folder.ts";
import { writeDurably } from "../disk/write-durably.ts";
import { identifyProcess } from "../process/identify-process.ts";

/** What a decoder told about a picture. */
export interface PictureFacts {
  /** IANA media type, by the bytes. */
  readonly mediaType: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Whether any pixel may be transparent. */
  readonly hasAlpha: boolean;
  /** Frames of an animation. Default: one. */
  readonly frames?: number;
  /** Whether metadata turns or mirrors the stored pixels. Default: no. */
  readonly isTurned?: boolean;
}

/** Pictures remembered; those not asked for the longest go first. */
const most = 10_000;

/** Remembers facts of pictures by digest in one file, which may be deleted at any time, so that nothing is decoded twice. */
export class PictureFactsCache {
  readonly #path: string;
  #facts: Map<string, PictureFacts> | undefined;
  #changed = false;

  /** @param path absolute */
  constructor(path: string) {
    this.#path = path;
  }

  /** `undefined`: not known. */
  async get(digest: string): Promise<PictureFacts | undefined> {
    this.#facts ??= await readFacts(this.#path);
    return this.#facts.get(digest);
  }

  async set(digest: string, facts: PictureFacts): Promise<void> {
    this.#facts ??= await readFacts(this.#path);
    this.#facts.delete(digest);
    this.#facts.set(digest, facts);
    this.#changed = true;
  }

  /** Writes what was added. Never rejects: without the file, pictures are only decoded again. */
  async save(): Promise<void> {
    if (!this.#changed || this.#facts === undefined) return;
    const newest = [...this.#facts].slice(-most);
    try {
      await makeFolder(dirname(this.#path), 0o777);
      const text = JSON.stringify(Object.fromEntries(newest));
      await writeDurably(this.#path, text, { self: identifyProcess(), durable: false });
      this.#changed = false;
    } catch {
      // A cache that cannot be written is no cache.
    }
  }
}

async function readFacts(path: string): Promise<Map<string, PictureFacts>> {
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    const entries = Object.entries(value ?? {});
    return new Map(entries.filter((entry): entry is [string, PictureFacts] => isFacts(entry[1])));
  } catch {
    return new Map();
  }
}

function isFacts(value: unknown): value is PictureFacts {
  if (typeof value !== "object" || value === null) return false;
  const facts: Partial<Record<keyof PictureFacts, unknown>> = value;
  return (
    typeof facts.mediaType === "string" &&
    typeof facts.width === "number" &&
    typeof facts.height === "number" &&
    typeof facts.hasAlpha === "boolean" &&
    ["undefined", "number"].includes(typeof facts.frames) &&
    ["undefined", "boolean"].includes(typeof facts.isTurned)
  );
}
