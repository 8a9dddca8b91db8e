import { currentOutput, type AssetId, type UnmetPicture } from "@genlock/core";
import type { Deriver } from "@genlock/derive";
import { originalOf } from "./original-of.ts";
import type { Project } from "./session.ts";

/** Holds the current originals against what their assets expect; what is not there is passed over. @param only asset ids; default: all */
export async function findUnmet(
  project: Project,
  deriver: Pick<Deriver, "examine">,
  only?: readonly AssetId[],
): Promise<UnmetPicture[]> {
  const wanted = only && new Set(only);
  const assets = [...project.assets.values()].filter(({ id }) => wanted?.has(id) !== false);
  const found = await Promise.all(
    assets.map(async ({ id, expect: expected }) => {
      const output = currentOutput(project.lock.assets.get(id));
      if (expected === undefined || output === undefined) return undefined;
      const { digest, mediaType } = output;
      const file = { path: originalOf(project, id, mediaType), digest };
      // A file that is not there, or not the picture that is locked, is told by others.
      const unmet = await deriver.examine({ file, expected }).catch(() => []);
      return unmet.length === 0 ? undefined : { asset: id, digest, unmet };
    }),
  );
  return found.filter((picture) => picture !== undefined);
}
