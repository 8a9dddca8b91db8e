import type { Plugin } from "vite";
import { startBuild } from "./build/start-build.ts";
import { serveProject, stopServing } from "./dev/serve-project.ts";
import { stylePlugin } from "./css/style-plugin.ts";
import { htmlPlugin } from "./html/html-plugin.ts";
import { headPlugin } from "./head/head-plugin.ts";
import { createHosts, type Hosts } from "./hosts.ts";
import { adjustConfig } from "./adjust-config.ts";
import { importedId, parseImport, resolvedId, resolvedIdOf } from "./module-id.ts";
import { checkImport, loadModule } from "./modules.ts";
import { withDock } from "./gallery/devtools-dock.ts";
import type { GenlockOptions } from "./options.ts";
import { pagePlugin } from "./page/page-plugin.ts";

/**
 * The Vite plugin: `import hero from "virtual:genlock/hero"` gives the picture that the manifest calls `hero`, and
 * `import card from "genlock:hero?w=400;800&format=avif;webp&as=picture"` other files of it.
 *
 * A build makes all files before its first module. It fails with the place in the manifest when something is wrong
 * there, or when a picture is missing; stale pictures are a warning, and an error when `frozen`. The dev server starts at
 * once, shows a placeholder for what is not there, and buys nothing. In a test run (`VITEST` is set) modules hold plain
 * data, and no file is written.
 *
 * Built files go where the build puts assets: one that only server code imports is, as with any asset, not in the client's
 * output unless `build.ssrEmitAssets` is set.
 */
export function genlock(options: GenlockOptions = {}): Plugin[] {
  const hosts = createHosts(options);
  return [
    mainPlugin(hosts),
    pagePlugin(),
    stylePlugin(hosts, options.config),
    htmlPlugin(hosts),
    headPlugin(hosts, options.head),
  ];
}

function mainPlugin(hosts: Hosts): Plugin {
  return withDock({
    name: "genlock",
    enforce: "pre",
    sharedDuringBuild: true,
    config: adjustConfig,
    configureServer(server) {
      serveProject(hosts.of(server.config), server);
    },
    async buildStart() {
      await startBuild(hosts, {
        state: hosts.of(this.environment.getTopLevelConfig()),
        isWatching: this.meta.watchMode,
        watch: (file) => this.addWatchFile(file),
      });
    },
    resolveId: {
      filter: { id: importedId },
      async handler(id, importer) {
        const { mode } = this.environment;
        const state = hosts.of(this.environment.getTopLevelConfig());
        // Vite's scan for dependencies asks too, in a mode of its own: whatever is wrong is told when the module is loaded.
        if (mode === "dev" || mode === "build") await checkImport(state, id, importer);
        return resolvedIdOf(parseImport(id));
      },
    },
    load: {
      filter: { id: resolvedId },
      async handler(id) {
        const inPage = this.environment.config.consumer === "client";
        const state = hosts.of(this.environment.getTopLevelConfig());
        const code = await loadModule(state, { id, inPage });
        // A picture that nobody uses is left out of the build, files and all.
        return { code, map: null, moduleSideEffects: false };
      },
    },
    async closeBundle() {
      const state = hosts.of(this.environment.getTopLevelConfig());
      if (!this.meta.watchMode || state.host.mode === "dev") await stopServing(state);
    },
  });
}
