import type { Plugin } from "vite";
import { imageRoute } from "../dev/picture-url.ts";
import { pageScript } from "./page-script.ts";

/** The module that follows pictures in a page. */
export const pageModule = "virtual:genlock-page";

const resolvedPageModule = `\0${pageModule}`;

/**
 * Puts the script that follows pictures into every page. Vite's own client is the one module that every page has, whatever
 * writes its HTML.
 */
export function pagePlugin(): Plugin {
  return {
    name: "genlock:page",
    enforce: "pre",
    apply: "serve",
    resolveId: {
      filter: { id: /^virtual:genlock-page$/ },
      handler: () => resolvedPageModule,
    },
    load: {
      filter: { id: /^\0virtual:genlock-page$/ },
      handler() {
        const { base } = this.environment.config;
        return { code: pageScript(`${base}${imageRoute}`), map: null };
      },
    },
    transform: {
      filter: { id: /\/vite\/dist\/client\/client\.mjs$/ },
      handler: (code) => ({ code: `${code}\nimport(${JSON.stringify(pageModule)});`, map: null }),
    },
  };
}
