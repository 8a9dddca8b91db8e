import { dirname, resolve } from "node:path";
import type { ProviderRegistry } from "@genlock/core";
import { createProviderLoader, findManifest, loadConfig } from "@genlock/runner";
import type { Invocation } from "../command-line/invocation.ts";
import { withDotEnv } from "./environment.ts";

/** Those that are looked for though no manifest names them. */
const known = ["draft", "openai"];

/**
 * Finds the providers that can be had where the command runs, manifest or not: those named, and those that genlock has.
 *
 * @throws GenlockError `CONFIG_INVALID`, `PROVIDER_INVALID`
 */
export async function openProviders(
  { config: named, cwd, environment }: Invocation,
  names: readonly string[],
): Promise<{ readonly registry: ProviderRegistry; readonly names: readonly string[] }> {
  const manifest = named === undefined ? await findManifest(cwd) : resolve(cwd, named);
  const root = manifest === undefined ? cwd : dirname(manifest);
  const { config } = await loadConfig(root);
  const all = [...new Set([...names, ...Object.keys(config.providers ?? {}), ...known])];
  const load = createProviderLoader({
    projectRoot: root,
    environment: withDotEnv(environment, root),
    embedded: { draft: async () => import("@genlock/draft") },
    config,
  });
  const registry = await load(all);
  return { registry, names: all.filter((name) => registry.provider(name) !== undefined) };
}
