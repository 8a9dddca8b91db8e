import type { ConfigEnv, UserConfig } from "vite";

/** The `config` hook. */
export function adjustConfig(config: UserConfig, { command }: ConfigEnv): UserConfig | undefined {
  return command === "build" ? expectLongStart(config) : ignoreOwnFiles(config);
}

/** Making pictures takes as long as it takes; the bundler would advise to profile the plugin each time. */
function expectLongStart({ build }: UserConfig): UserConfig | undefined {
  if (build?.rolldownOptions?.checks?.bundlerTimings !== undefined) return undefined;
  return { build: { rolldownOptions: { checks: { bundlerTimings: false } } } };
}

/** Keeps a dev server from watching what genlock writes while it draws. */
function ignoreOwnFiles({ server }: UserConfig): UserConfig | undefined {
  // `watch: null` switches watching off, and merging anything into it would switch it on.
  if (server?.watch === null) return undefined;
  return { server: { watch: { ignored: ["**/.genlock/**"] } } };
}
