import { readFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { headTags, type HeadTag } from "@genlock/core";
import type { SiteFile } from "@genlock/runner";
import { normalizePath, type HtmlTagDescriptor, type Plugin, type ResolvedConfig } from "vite";
import type { Hosts, HostState } from "../hosts.ts";
import { projectOf } from "../modules.ts";
import { unknownPicture } from "../unknown-picture.ts";

/**
 * Writes icons and pictures for links into the head of every page of a build, and the icon of the tab into those of a dev
 * server: nobody looks for the others there.
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
        if (server !== undefined) return tabIcons(hosts.of(server.config), ids);
        return resolved === undefined ? [] : tagsFor(hosts.of(resolved), ids, filename);
      },
    },
  };
}

/** What is wrong with the names is for the build to refuse: here it costs an icon, and no page. */
async function tabIcons(
  { dev, host }: HostState,
  ids: readonly string[],
): Promise<HtmlTagDescriptor[]> {
  const project = await dev?.project().catch(() => undefined);
  if (project === undefined) return [];
  const session = await host.session();
  const sites = await session.deriveSite(project, { only: ids }).catch(() => []);
  const icons = sites.flatMap(({ files }) => files.filter(({ use }) => use === "favicon"));
  return Promise.all(
    icons.map(async ({ path }): Promise<HtmlTagDescriptor> => {
      const href = `data:image/x-icon;base64,${await readFile(path, "base64")}`;
      return { tag: "link", attrs: { rel: "icon", href }, injectTo: "head" };
    }),
  );
}

/** @param page absolute path of the page. */
async function tagsFor(
  state: HostState,
  ids: readonly string[],
  page: string,
): Promise<HtmlTagDescriptor[]> {
  const project = await projectOf(state);
  const unknown = ids.find((id) => !project.assets.has(id));
  if (unknown !== undefined) throw unknownPicture(unknown, project, undefined);
  const session = await state.host.session();
  const sites = await session.deriveSite(project, { only: ids });
  for (const id of ids) {
    if (sites.some((site) => site.id === id)) continue;
    state.host.config.logger.warn(
      `genlock: \`head\` names ${id}, which has neither \`icons\` nor \`social\` in the manifest.`,
    );
  }
  const byId = new Map(sites.map((site) => [site.id, site]));
  return ids.flatMap((id) => {
    const site = byId.get(id);
    return site === undefined ? [] : headTags(site).map((tag) => descriptorOf(tag, page));
  });
}

function descriptorOf({ tag, attributes }: HeadTag<SiteFile>, page: string): HtmlTagDescriptor {
  const attrs = attributes.map(([name, value]) => {
    return [name, typeof value === "string" ? value : pathFrom(page, value.file.path)] as const;
  });
  return { tag, attrs: Object.fromEntries(attrs), injectTo: "head" };
}

/** Vite takes files in from where the page is, and gives them their URLs. */
function pathFrom(page: string, path: string): string {
  const from = normalizePath(relative(dirname(page), path));
  return `${encodeURI(from.startsWith(".") ? from : `./${from}`)}?no-inline`;
}
