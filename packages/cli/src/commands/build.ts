import { join, relative, resolve } from "node:path";
import type { AssetState } from "@genlock/core";
import { GenlockError } from "@genlock/core";
import type { AssetStatus } from "@genlock/runner";
import { planBuild } from "../build/plan-build.ts";
import { indexName, writeBuild } from "../build/write-build.ts";
import type { Invocation } from "../command-line/invocation.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { isContinuousIntegration } from "../project/environment.ts";
import type { OpenProject } from "../project/with-project.ts";
import { withProject } from "../project/with-project.ts";
import { say } from "../reporters/output.ts";
import { visible } from "../reporters/visible-text.ts";
import { restoreShared, sharedHint } from "../project/require-shared.ts";
import { pointerHint } from "./refuse-out-of-date.ts";

/** What `genlock build` can be told. */
export interface BuildFlags {
  readonly out?: string;
  readonly frozen?: boolean;
}

/** Where a build goes, from the manifest's folder, when nobody says otherwise. */
const defaultFolder = "public/genlock";

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
async function checkOriginals(
  invocation: Invocation,
  { session, project, environment }: OpenProject,
  flags: BuildFlags,
): Promise<void> {
  const assets = await session.status(project);
  const frozen = flags.frozen ?? isContinuousIntegration(environment);
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
  say(invocation.output, `warning: ${visible(message)} Their last pictures are used.`);
}

/**
 * `genlock build`: every derivative and original, and `assets.json`, for whoever reads files. Makes and buys nothing.
 *
 * @throws GenlockError `ORIGINAL_MISSING`, `LOCK_OUT_OF_DATE`, `BUILD_FOLDER_NOT_OURS`
 */
export async function build(invocation: Invocation, flags: BuildFlags): Promise<ExitCode> {
  return withProject(invocation, async (open) => {
    const { output, cwd } = invocation;
    const { session, project } = open;
    await restoreShared(open);
    await checkOriginals(invocation, open, flags);
    const folder =
      flags.out === undefined ? join(project.root, defaultFolder) : resolve(cwd, flags.out);
    const pictures = await session.derive(project);
    const planned = planBuild(pictures, await session.deriveSite(project));
    const done = await writeBuild(folder, planned);
    const shown = relative(cwd, folder) || ".";
    if (output.json) {
      output.data.json({ ...planned.index, folder: shown, ...done });
    } else if (!output.quiet) {
      const parts = [
        `${done.written} written`,
        `${done.unchanged} unchanged`,
        ...(done.removed > 0 ? [`${done.removed} removed`] : []),
      ];
      const index = visible(join(shown, indexName));
      output.data.line(`${parts.join(", ")}; ${index} lists them.`);
    }
    return exitCodes.ok;
  });
}
