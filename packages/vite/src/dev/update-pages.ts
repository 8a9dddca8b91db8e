import type { ViteDevServer } from "vite";
import { parseResolvedId, resolvedId } from "../module-id.ts";

/** Makes every environment load the modules of these assets anew, with any query, and the open pages with them. */
export function updatePages(server: ViteDevServer, assets: readonly string[]): void {
  const changed = new Set(assets);
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (resolvedId.test(id) && changed.has(parseResolvedId(id).asset)) {
        moduleGraph.invalidateModule(module);
      }
    }
  }
  server.environments.client.hot.send({ type: "full-reload" });
}
