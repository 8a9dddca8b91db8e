import { readFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { headTags, type HeadTag } from "@genlock/core";
import type { SiteFile } from "@genlock/runner";
import { normalizePath, type HtmlTagDescriptor } from "vite";
import type { HostState } from "../hosts.ts";
import type { AnswerFile } from "../kept/build-answers.ts";
import { projectOf } from "../modules.ts";
import { unknownPicture } from "../unknown-picture.ts";

/** What goes into the head of a page. */
export interface PageTags {
  readonly tags: readonly HtmlTagDescriptor[];
  /** What the tags name. */
  readonly files: readonly AnswerFile[];
  /** Whether nothing was to be warned of. */
  readonly isQuiet: boolean;
}

/** What is wrong with the names is for the build to refuse: here it costs an icon, and no page. */
export async function tabIcons(
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

/** The tags for a page of a build. @param page its absolute path @throws a plugin error for an unknown asset */
export async function tagsForPage(
  state: HostState,
  ids: readonly string[],
  page: string,
): Promise<PageTags> {
  const project = await projectOf(state);
  const unknown = ids.find((id) => !project.assets.has(id));
  if (unknown !== undefined) throw unknownPicture(unknown, project, undefined);
  const session = await state.host.session();
  const sites = await session.deriveSite(project, { only: ids });
  const byId = new Map(sites.map((site) => [site.id, site]));
  const bare = ids.filter((id) => !byId.has(id));
  for (const id of bare) {
    state.host.config.logger.warn(
      `genlock: \`head\` names ${id}, which has neither \`icons\` nor \`social\` in the manifest.`,
    );
  }
  const tags = ids.flatMap((id) => {
    const site = byId.get(id);
    return site === undefined ? [] : headTags(site).map((tag) => descriptorOf(tag, page));
  });
  const files = sites
    .flatMap((site) => site.files)
    .map(({ path, byteLength }) => ({ path, byteLength }));
  return { tags, files, isQuiet: bare.length === 0 };
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
