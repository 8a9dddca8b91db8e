import { GenlockError, type AssetState } from "@genlock/core";
import type { AssetStatus } from "@genlock/runner";
import { pointerHint } from "../commands/refuse-out-of-date.ts";
import { sharedHint } from "../project/require-shared.ts";
import type { OpenProject } from "../project/with-project.ts";
import { say, type Output } from "../reporters/output.ts";
import { visible } from "../reporters/visible-text.ts";

const absent: ReadonlySet<AssetState> = new Set(["new", "missing", "deferred"]);

function isAbsent(asset: AssetStatus): boolean {
  // Stale art waiting for its parent is still there and still served.
  return absent.has(asset.state) && asset.file === undefined;
}

function ids(assets: readonly AssetStatus[]): string {
  return assets.map(({ id }) => id).join(", ");
}

/**
 * What is not there cannot be built; what is stale is built and said, or refused where frozen.
 *
 * @throws GenlockError `ORIGINAL_MISSING`, `LOCK_OUT_OF_DATE`
 */
export async function requireOriginals(
  output: Output,
  { session, project }: OpenProject,
  frozen: boolean,
): Promise<void> {
  const assets = await session.status(project);
  const missing = assets.filter(isAbsent);
  if (missing.length > 0) {
    const message = `There is no picture of: ${ids(missing)}.`;
    const hint = pointerHint(await session.verifyOriginals(project)) ?? sharedHint({ session });
    const code = frozen ? "LOCK_OUT_OF_DATE" : "ORIGINAL_MISSING";
    throw new GenlockError({ code, message, hint });
  }
  const stale = assets.filter((asset) => asset.state === "stale" && !asset.pinned);
  if (stale.length === 0) return;
  const message = `Not as the manifest says: ${ids(stale)}.`;
  if (frozen) throw new GenlockError({ code: "LOCK_OUT_OF_DATE", message });
  say(output, `warning: ${visible(message)} Their last pictures are used.`);
}
