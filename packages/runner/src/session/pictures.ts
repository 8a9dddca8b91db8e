import { currentOutput, marksOf, type Digest, type Mark, type OriginalFacts } from "@genlock/core";
import { existsSync } from "node:fs";
import { findBytes } from "./find-bytes.ts";
import { originalOf } from "./original-of.ts";
import type { SessionParts } from "./session-parts.ts";
import type { Project } from "./session.ts";

/** Pictures of a project by the digest of their bytes, for whoever shows them. */
export interface Pictures {
  /** Absolute path of a file with these bytes, in the store or among the originals; it was hashed. `undefined`: they are in neither. */
  find(project: Project, digest: Digest): Promise<string | undefined>;
  /**
   * A small copy of a picture, made at the first call and kept with the derivatives.
   *
   * @param width pixels, at least 1; nothing is enlarged.
   * @returns absolute path of a WebP, which may vanish with the cache; `undefined`: the picture's bytes are nowhere.
   * @throws GenlockError `DERIVE_PICTURE_REFUSED`, `DERIVE_FAILED` and what else the deriver throws
   */
  thumbnail(project: Project, original: OriginalFacts, width: number): Promise<string | undefined>;
}

/** Finds pictures and makes small copies of them. */
export function createPictures(
  parts: Pick<SessionParts, "store" | "deriver" | "places">,
): Pictures {
  const { store, deriver, places } = parts;
  return {
    find: (project, digest) => findBytes(digest, { ...project, store }),
    async thumbnail(project, original, width) {
      const path = locate(project, original, parts);
      if (path === undefined) return undefined;
      const recipe = {
        width: Math.min(width, original.width),
        format: "webp",
        quality: 76,
        // People wait for it, and nothing but this page gets it.
        effort: 1,
        mark: markIn(project, original),
      } as const;
      const request = { path, original, id: "thumbnail", cacheDir: places.cache };
      const [file] = await deriver.derive({ ...request, recipes: [recipe] });
      return file?.path;
    },
  };
}

/** What a copy of a picture says of its origin. */
function markIn({ lock, settings }: Project, { digest }: OriginalFacts): Mark | undefined {
  for (const entry of lock.assets.values()) {
    const output = entry.outputs.find((each) => each.digest === digest);
    if (output !== undefined) return marksOf(lock, settings.marks)({ output, entry });
  }
  return undefined;
}

/** Where the bytes should be; whoever decodes them compares the digest. */
function locate(
  project: Project,
  { digest }: OriginalFacts,
  { store }: Pick<SessionParts, "store">,
): string | undefined {
  if (store.has(digest)) return store.pathOf(digest);
  for (const [id, entry] of project.lock.assets) {
    const current = entry.current === digest ? currentOutput(entry) : undefined;
    if (current === undefined) continue;
    const path = originalOf(project, id, current.mediaType);
    if (existsSync(path)) return path;
  }
  return undefined;
}
