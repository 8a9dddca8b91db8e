import type { Plugin, ResolvedConfig } from "vite";
import type { Hosts } from "../hosts.ts";
import { answered, questionOf } from "../kept/build-answers.ts";

/** Says fast that a page has none; HTML has names in any letter case. */
const namesPictures = /data-genlock|genlock[:/]/i;

/**
 * Puts pictures in the place of `<img data-genlock="hero">`. What the tag says of its own stays: classes, `alt`, sizes,
 * handlers. SvelteKit has no HTML of its own that Vite would ask about, and warns of plugins that want to.
 */
export function htmlPlugin(hosts: Hosts): Plugin {
  let resolved: ResolvedConfig | undefined;
  const plugin: Plugin = {
    name: "genlock:html",
    configResolved: {
      order: "pre",
      handler(config) {
        resolved = config;
        // Its plugins come as a promise, so that not before now anybody can tell.
        if (config.plugins.some(isSvelteKit)) delete plugin.transformIndexHtml;
      },
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html, { filename, server }) {
        const config = server?.config ?? resolved;
        if (config === undefined || !namesPictures.test(html)) return undefined;
        const state = hosts.of(config);
        const page = { html, path: filename };
        return answered(state, questionOf("page", page), async () => {
          const { expandPage } = await import("./expand-page.ts");
          return { text: await expandPage(state, page), files: [] };
        });
      },
    },
  };
  return plugin;
}

function isSvelteKit({ name }: Pick<Plugin, "name">): boolean {
  return name.startsWith("vite-plugin-sveltekit");
}
