import { GenlockError } from "@genlock/core";
import type { HostState, Hosts } from "../hosts.ts";
import { explainBadOptions } from "../options.ts";
import { toPluginError } from "../plugin-error.ts";
import { prepareBuild } from "./prepare-build.ts";

/** What the `buildStart` hook has of its build. */
export interface BuildContext {
  readonly state: HostState;
  readonly isWatching: boolean;
  readonly watch: (file: string) => void;
}

/** The `buildStart` hook: makes everything ready before the first module, or stops the build with what is wrong. */
export async function startBuild(
  hosts: Hosts,
  { state, isWatching, watch }: BuildContext,
): Promise<void> {
  const { host } = state;
  if (host.mode !== "build") return;
  const bad = explainBadOptions(host.options);
  if (bad !== undefined) {
    throw toPluginError(new GenlockError({ code: "PLUGIN_OPTIONS", message: bad }));
  }
  state.prepared = undefined;
  try {
    state.prepared = await hosts.inTurn(() => prepareBuild(host, watch));
  } catch (error) {
    if (!isWatching) await host.close();
    throw toPluginError(error);
  }
}
