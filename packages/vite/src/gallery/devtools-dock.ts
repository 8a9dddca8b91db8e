import type { Plugin } from "vite";
import { galleryRoute } from "./gallery-route.ts";

/** What Vite DevTools hands to a plugin, as far as it is used. It is a version before 1.0, so nothing is taken for granted. */
interface DevtoolsContext {
  readonly docks?: { register?(dock: object): unknown } | undefined;
  readonly viteServer?: { readonly config: { readonly base: string } } | undefined;
}

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#888" stroke-width="2" stroke-linejoin="round"><rect x="3" y="5" width="18" height="14" rx="2"/><path d="m5 17 5-6 4 4 2-2 4 4"/></svg>',
)}`;

/** Puts the gallery into Vite DevTools, where a project has installed them and switched them on. Others never read this. */
export function withDock(plugin: Plugin): Plugin {
  const devtools = {
    setup({ docks, viteServer }: DevtoolsContext): void {
      if (viteServer === undefined) return;
      const url = `${viteServer.config.base}${galleryRoute}`;
      docks?.register?.({ id: "genlock", title: "Genlock", type: "iframe", url, icon });
    },
  };
  return Object.assign(plugin, { devtools });
}
