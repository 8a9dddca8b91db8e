import type { UserConfig } from "vite";

/** The `config` hook: keeps the dev server from watching what genlock writes while it draws. */
export function ignoreOwnFiles({ server }: UserConfig): UserConfig | undefined {
  // `watch: null` switches watching off, and merging anything into it would switch it on.
  if (server?.watch === null) return undefined;
  return { server: { watch: { ignored: ["**/.genlock/**"] } } };
}
