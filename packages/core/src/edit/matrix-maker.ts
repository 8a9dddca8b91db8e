import type { JoinedAsset, JoinedManifest } from "../manifest/joined-manifest.ts";
import { expandMatrix, matrixSize } from "../resolve/expand-matrix.ts";

/** Instances that are looked through; a manifest with more is refused anyway. */
const most = 200_000;

/** The asset whose matrix makes an id; `undefined`: none does. */
export function matrixMaker(
  { assets }: Pick<JoinedManifest, "assets">,
  id: string,
): JoinedAsset | undefined {
  return [...assets.values()].find(({ id: written, value }) => {
    if (value.matrix === undefined || matrixSize(value.matrix) > most) return false;
    // Cheap first: what is before the first brace is in every id.
    if (!id.startsWith(written.slice(0, written.indexOf("{")))) return false;
    return expandMatrix(written, value.matrix).some((instance) => instance.id === id);
  });
}
