import { dirname, relative } from "node:path";
import { expectSite, headTags, type HeadTag } from "@genlock/core";
import { normalizePath, type HtmlTagDescriptor } from "vite";
import { siteFileUrl } from "../dev/site-file.ts";
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

/** The tags for a page of a dev server. What is wrong with the names is for the build to refuse: here it costs a tag, and no page. */
export async function tagsForDev(
  { dev, host }: HostState,
  ids: readonly string[],
): Promise<HtmlTagDescriptor[]> {
  const project = await dev?.project().catch(() => undefined);
  if (project === undefined) return [];
  const session = await host.session();
  const made = await session.deriveSite(project, { only: ids }).catch(() => []);
  const drawn = new Set(made.map(({ id }) => id));
  return ids.flatMap((id) => {
    const asset = project.assets.get(id);
    if (asset === undefined || !drawn.has(id)) return [];
    const site = expectSite(asset, project.lock.assets.get(id));
    // Vite adds its base; another picture has another address, since browsers keep icons for long.
    const version = dev?.version(id) ?? 0;
    const urlOf = (name: string): string => `${siteFileUrl("/", id, name)}?v=${version}`;
    return headTags(site).map((tag) => descriptorOf(tag, ({ name }) => urlOf(name)));
  });
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
    return site === undefined
      ? []
      : headTags(site).map((tag) => descriptorOf(tag, ({ path }) => pathFrom(page, path)));
  });
  const files = sites
    .flatMap((site) => site.files)
    .map(({ path, byteLength }) => ({ path, byteLength }));
  return { tags, files, isQuiet: bare.length === 0 };
}

function descriptorOf<File>(
  { tag, attributes }: HeadTag<File>,
  urlOf: (file: File) => string,
): HtmlTagDescriptor {
  const attrs = attributes.map(([name, value]) => {
    return [name, typeof value === "string" ? value : urlOf(value.file)] as const;
  });
  return { tag, attrs: Object.fromEntries(attrs), injectTo: "head" };
}

/** Vite takes files in from where the page is, and gives them their URLs. */
function pathFrom(page: string, path: string): string {
  const from = normalizePath(relative(dirname(page), path));
  return `${encodeURI(from.startsWith(".") ? from : `./${from}`)}?no-inline`;
}
