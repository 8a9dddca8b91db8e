import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from "vite";
import type { Hosts } from "../hosts.ts";
import { answered, questionOf } from "../kept/build-answers.ts";

/**
 * Writes icons and pictures for links into the head of every page: of a build all of them, of a dev server those that are drawn.
 *
 * @param ids of assets that have `icons` or `social`; `undefined`: none.
 */
export function headPlugin(hosts: Hosts, ids: readonly string[] = []): Plugin {
  let resolved: ResolvedConfig | undefined;
  return {
    name: "genlock:head",
    apply: () => ids.length > 0,
    configResolved(config) {
      resolved = config;
    },
    transformIndexHtml: {
      order: "pre",
      async handler(_, { filename, server }) {
        if (server !== undefined) {
          const { tagsForDev } = await import("./tags-for-page.ts");
          return tagsForDev(hosts.of(server.config), ids);
        }
        if (resolved === undefined) return [];
        const state = hosts.of(resolved);
        const text = await answered(state, questionOf("head", { ids, filename }), async () => {
          const { tagsForPage } = await import("./tags-for-page.ts");
          const { tags, files, isQuiet } = await tagsForPage(state, ids, filename);
          if (!isQuiet) state.answers = undefined;
          return { text: JSON.stringify(tags), files };
        });
        const tags: HtmlTagDescriptor[] = JSON.parse(text);
        return tags;
      },
    },
  };
}
