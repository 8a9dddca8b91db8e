import type { EnvironmentModuleNode, ViteDevServer } from "vite";
import { parseResolvedId, resolvedId } from "../module-id.ts";

/**
 * Makes every environment load the modules of these assets anew, with any query. Pages run theirs at once, and keep all
 * other modules.
 */
export async function updateModules(
  server: ViteDevServer,
  assets: readonly string[],
): Promise<void> {
  const changed = new Set(assets);
  if (changed.size === 0) return;
  const { client } = server.environments;
  for (const environment of Object.values(server.environments)) {
    const modules: EnvironmentModuleNode[] = [];
    for (const [id, module] of environment.moduleGraph.idToModuleMap) {
      if (resolvedId.test(id) && changed.has(parseResolvedId(id).asset)) modules.push(module);
    }
    for (const module of modules) {
      if (environment === client) await client.reloadModule(module);
      else environment.moduleGraph.invalidateModule(module);
    }
  }
}

/** Whether a page may have a module of one of these assets. */
export function hasModules({ environments }: ViteDevServer, assets: readonly string[]): boolean {
  const wanted = new Set(assets);
  const { idToModuleMap } = environments.client.moduleGraph;
  return [...idToModuleMap.keys()].some(
    (id) => resolvedId.test(id) && wanted.has(parseResolvedId(id).asset),
  );
}
