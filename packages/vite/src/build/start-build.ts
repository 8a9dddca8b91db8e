import type { HostState, Hosts } from "../hosts.ts";
import { BuildAnswers } from "../kept/build-answers.ts";
import { lookAtBuild } from "../kept/look-at-build.ts";
import { explainBadOptions } from "../options.ts";
import type { PreparedBuild } from "./prepare-build.ts";

/** What the `buildStart` hook has of its build. */
export interface BuildContext {
  readonly state: HostState;
  readonly isWatching: boolean;
  readonly watch: (file: string) => void;
}

/**
 * The `buildStart` hook: makes everything ready before the first module, or stops the build with what is wrong. Where it is known that
 * nothing changed since an earlier build, nothing is read before somebody asks for more than was asked for then.
 */
export async function startBuild(hosts: Hosts, context: BuildContext): Promise<void> {
  const { state, isWatching } = context;
  const { host } = state;
  if (host.mode !== "build") return;
  state.prepared = undefined;
  state.prepareWhole = undefined;
  const bad = explainBadOptions(host.options);
  if (bad !== undefined) throw await badOptions(bad);
  // A frozen build proves what it uses, and one that watches goes on.
  const isKept = !host.frozen && !isWatching;
  state.answers = isKept ? new BuildAnswers() : undefined;
  await hosts.inTurn(async () => {
    const standing = isKept ? lookAtBuild(host) : undefined;
    if (standing === undefined) {
      state.prepared = await prepare(context, true);
      return;
    }
    host.config.logger.info(standing.told);
    state.answers = standing.answers;
    state.prepareWhole = once(async () => {
      state.prepared = await hosts.inTurn(() => prepare(context, false));
    });
  });
}

async function prepare(
  { state: { host }, isWatching, watch }: BuildContext,
  isTold: boolean,
): Promise<PreparedBuild> {
  const { prepareBuild } = await import("./prepare-build.ts");
  try {
    return await prepareBuild(host, { watch, isTold });
  } catch (error) {
    if (!isWatching) await host.close();
    const { toPluginError } = await import("../plugin-error.ts");
    throw toPluginError(error);
  }
}

async function badOptions(message: string): Promise<unknown> {
  const { GenlockError } = await import("@genlock/core");
  const { toPluginError } = await import("../plugin-error.ts");
  return toPluginError(new GenlockError({ code: "PLUGIN_OPTIONS", message }));
}

function once(work: () => Promise<void>): () => Promise<void> {
  let begun: Promise<void> | undefined;
  return () => {
    begun ??= work();
    return begun;
  };
}
