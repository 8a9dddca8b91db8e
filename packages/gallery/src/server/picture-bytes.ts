import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Digest, OriginalFacts } from "@genlock/core";
import type { GalleryProject, GallerySession } from "../ports.ts";

/** Bytes with what they are. */
export interface PictureBytes {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The only types that leave the server as pictures. */
const served: ReadonlySet<string> = new Set([
  "image/png",
  "image/jpeg",
  "image/webp",
  "image/avif",
  "image/gif",
  "image/svg+xml",
]);

/** Partial pictures that are kept though others took their place. */
const droppedKept = 8;

/** Pixels a thumbnail is wide: twice what a card is at most, for dense screens. */
const thumbnailWidth = 640;

/**
 * The pictures that this project's gallery has named to its page: nothing else is served, whatever else the store or the disk
 * may have under a digest.
 */
export class PictureShelf<Project extends GalleryProject> {
  readonly #session: GallerySession<Project>;
  readonly #known = new Map<Digest, OriginalFacts>();
  readonly #files = new Map<Digest, { readonly path: string; readonly mediaType: string }>();
  readonly #partials = new Map<Digest, PictureBytes>();
  readonly #dropped: Digest[] = [];

  constructor(session: GallerySession<Project>) {
    this.#session = session;
  }

  /** Names pictures that lie in the store or among the originals. */
  know(pictures: Iterable<OriginalFacts>): void {
    for (const { digest, mediaType, width, height } of pictures) {
      if (served.has(mediaType)) this.#known.set(digest, { digest, mediaType, width, height });
    }
  }

  /** Names a derivative; its digest is answered. `undefined`: it has gone. */
  async addFile(path: string, mediaType: string): Promise<Digest | undefined> {
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes === undefined || !served.has(mediaType)) return undefined;
    const digest = digestOf(bytes);
    this.#files.set(digest, { path, mediaType });
    return digest;
  }

  /** Holds a partial picture in memory until {@link dropPartial}. */
  addPartial(picture: PictureBytes): Digest | undefined {
    if (!served.has(picture.mediaType)) return undefined;
    const digest = digestOf(picture.bytes);
    this.#partials.set(digest, picture);
    return digest;
  }

  /** Lets go of a partial picture, though not of the last few: a page may just be asking for one of them. */
  dropPartial(digest: Digest): void {
    this.#dropped.push(digest);
    for (const old of this.#dropped.splice(0, Math.max(0, this.#dropped.length - droppedKept))) {
      this.#partials.delete(old);
    }
  }

  /** The bytes of a picture that was named; `undefined`: it was not, or they are nowhere. */
  async picture(project: Project, digest: Digest): Promise<PictureBytes | undefined> {
    const partial = this.#partials.get(digest);
    if (partial !== undefined) return partial;
    const file = this.#files.get(digest);
    if (file !== undefined) {
      const bytes = await readFile(file.path).catch(() => undefined);
      return bytes !== undefined && digestOf(bytes) === digest
        ? { mediaType: file.mediaType, bytes }
        : undefined;
    }
    const known = this.#known.get(digest);
    const path = known && (await this.#session.pictures.find(project, digest));
    if (known === undefined || path === undefined) return undefined;
    return { mediaType: known.mediaType, bytes: await readFile(path) };
  }

  /** A small copy of a picture that was named; what cannot be made smaller is answered as it is. */
  async thumbnail(project: Project, digest: Digest): Promise<PictureBytes | undefined> {
    const known = this.#known.get(digest);
    if (known === undefined || known.mediaType === "image/svg+xml") {
      return this.picture(project, digest);
    }
    try {
      const path = await this.#session.pictures.thumbnail(project, known, thumbnailWidth);
      if (path !== undefined) return { mediaType: "image/webp", bytes: await readFile(path) };
    } catch {
      // A picture that cannot be decoded here may still be shown by the browser.
    }
    return this.picture(project, digest);
  }
}

function digestOf(bytes: Uint8Array): Digest {
  return createHash("sha256").update(bytes).digest("hex");
}
