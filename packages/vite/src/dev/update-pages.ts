import type { ViteDevServer } from "vite";
import { resolvedIdOf } from "../module-id.ts";

/** Makes every environment load the modules of these assets anew, and the open pages with them. */
export function updatePages(server: ViteDevServer, assets: readonly string[]): void {
  for (const environment of Object.values(server.environments)) {
    for (const asset of assets) {
      const module = environment.moduleGraph.getModuleById(resolvedIdOf(asset));
      if (module !== undefined) environment.moduleGraph.invalidateModule(module);
    }
  }
  server.environments.client.hot.send({ type: "full-reload" });
}
