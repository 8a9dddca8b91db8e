import { stat } from "node:fs/promises";
import { join } from "node:path";
import {
  currentOutput,
  type AssetId,
  type Expectations,
  type LockedOutput,
  type UnmetPicture,
} from "@genlock/core";
import type { Deriver } from "@genlock/derive";
import { originalOf } from "./original-of.ts";
import type { ProjectPlaces } from "./project-places.ts";
import type { Project } from "./session.ts";
import { Verdicts } from "./verdicts.ts";

/** What pictures are looked at with, and where it is remembered what was found. */
export interface ExaminingParts {
  readonly deriver: Pick<Deriver, "examine" | "engine">;
  readonly places: Pick<ProjectPlaces, "cache">;
}

interface ExpectedPicture {
  readonly id: AssetId;
  readonly output: LockedOutput;
  readonly expected: Expectations;
}

/**
 * Holds the current originals against what their assets expect; what is not there is passed over. A picture is looked at once for
 * as long as nothing else is expected of it.
 *
 * @param only asset ids; default: all
 */
export async function findUnmet(
  project: Project,
  { deriver, places }: ExaminingParts,
  only?: readonly AssetId[],
): Promise<UnmetPicture[]> {
  const pictures = expectedPictures(project, only);
  if (pictures.length === 0) return [];
  const path = join(places.cache, "expectations-v1.json");
  const verdicts = await Verdicts.read(path, await deriver.engine());
  const found = await Promise.all(
    pictures.map(async ({ id, output, expected }): Promise<UnmetPicture | undefined> => {
      const { digest, mediaType, byteLength } = output;
      const file = { path: originalOf(project, id, mediaType), digest };
      if (!(await isThere(file.path, byteLength))) return undefined;
      const known = verdicts.get({ digest, expected });
      // A file that is not the picture that is locked is told by others.
      const unmet = known ?? (await deriver.examine({ file, expected }).catch(() => undefined));
      if (known === undefined && unmet !== undefined) verdicts.set({ digest, expected }, unmet);
      return unmet === undefined || unmet.length === 0 ? undefined : { asset: id, digest, unmet };
    }),
  );
  await verdicts.save();
  return found.filter((picture) => picture !== undefined);
}

function expectedPictures(
  { assets, lock }: Project,
  only: readonly AssetId[] | undefined,
): ExpectedPicture[] {
  const wanted = only && new Set(only);
  return [...assets.values()].flatMap(({ id, expect: expected }) => {
    if (wanted?.has(id) === false || expected === undefined) return [];
    const output = currentOutput(lock.assets.get(id));
    return output === undefined ? [] : [{ id, output, expected }];
  });
}

function isThere(path: string, byteLength: number): Promise<boolean> {
  return stat(path).then(
    ({ size }) => size === byteLength,
    () => false,
  );
}
