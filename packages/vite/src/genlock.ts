import type { Plugin } from "vite";
import { canEmit, emitImports, type FileEmitter } from "./build/emit-files.ts";
import { startBuild } from "./build/start-build.ts";
import { stylePlugin } from "./css/style-plugin.ts";
import { htmlPlugin } from "./html/html-plugin.ts";
import { headPlugin } from "./head/head-plugin.ts";
import { createHosts, type Hosts, type HostState } from "./hosts.ts";
import { answered } from "./kept/build-answers.ts";
import { adjustConfig } from "./adjust-config.ts";
import { importedId, parseImport, resolvedId, resolvedIdOf } from "./module-id.ts";
import type { LoadedId } from "./modules.ts";
import { withDock } from "./gallery/devtools-dock.ts";
import { refuseOldNode } from "./old-node.ts";
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
 *
 * @throws PluginError `NODE_TOO_OLD`
 */
export function genlock(options: GenlockOptions = {}): Plugin[] {
  refuseOldNode(process.versions.node);
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
    async configureServer(server) {
      const state = hosts.of(server.config);
      if (state.host.mode !== "dev") return;
      const { serveProject } = await import("./dev/serve-project.ts");
      serveProject(state, server);
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
        if (mode === "dev" || mode === "build") await checkKnown(state, id, importer);
        return resolvedIdOf(parseImport(id));
      },
    },
    load: {
      filter: { id: resolvedId },
      async handler(id) {
        const { config } = this.environment;
        const state = hosts.of(this.environment.getTopLevelConfig());
        const code = await codeOf(state, { id, inPage: config.consumer === "client" });
        const emits = state.host.mode === "build" && !this.meta.watchMode;
        const emit: FileEmitter["emit"] = (file) => this.emitFile(file);
        const isEmitted = emits && canEmit(config.plugins);
        return {
          code: isEmitted ? emitImports(code, { root: config.root, emit }) : code,
          map: null,
          // A picture that nobody uses is left out of the build, files and all.
          moduleSideEffects: false,
        };
      },
    },
    async closeBundle() {
      const state = hosts.of(this.environment.getTopLevelConfig());
      if (state.dev !== undefined) {
        const { stopServing } = await import("./dev/serve-project.ts");
        await stopServing(state);
      } else if (!this.meta.watchMode) await endBuild(state);
    },
  });
}

/** What was answered once is an import that is right. */
async function checkKnown(
  state: HostState,
  id: string,
  importer: string | undefined,
): Promise<void> {
  if (state.answers?.has(resolvedIdOf(parseImport(id))) === true) return;
  await state.prepareWhole?.();
  const { checkImport } = await import("./modules.ts");
  await checkImport(state, id, importer);
}

function codeOf(state: HostState, wanted: LoadedId): Promise<string> {
  return answered(state, wanted.id, async () => {
    const { loadModule } = await import("./modules.ts");
    return loadModule(state, wanted);
  });
}

async function endBuild(state: HostState): Promise<void> {
  if (state.answers?.hasMore === true && state.prepared?.resting !== undefined) {
    const { keepBuild } = await import("./kept/keep-build.ts");
    await keepBuild(state.host, state.answers, state.prepared.resting);
  }
  await state.host.close();
}
