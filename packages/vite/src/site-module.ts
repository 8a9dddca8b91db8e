import { expectSite, siteModuleText } from "@genlock/core";
import type { Project } from "@genlock/runner";
import { normalizePath } from "vite";
import { siteFileUrl } from "./dev/site-file.ts";
import type { Host } from "./host.ts";
import { servedBase } from "./served-base.ts";

/** What a module of icons and pictures for links is made from. */
export interface SiteModuleSource {
  readonly host: Host;
  /** `undefined`: this is no build, and URLs are those of the dev server. */
  readonly prepared: object | undefined;
}

/** A module, and the files that it names. */
export interface SiteModule {
  readonly text: string;
  readonly files: readonly { readonly path: string; readonly byteLength: number }[];
}

/** The module of what a picture adds to a site. A build imports the real files, so that Vite places them and writes their URLs. */
export async function siteModule(
  { host, prepared }: SiteModuleSource,
  project: Project,
  id: string,
): Promise<SiteModule | undefined> {
  if (prepared !== undefined) {
    const session = await host.session();
    const [site] = await session.deriveSite(project, { only: [id] });
    if (site === undefined) return undefined;
    const text = siteModuleText(site, ({ path }) => ({
      kind: "import",
      specifier: `${normalizePath(path)}?no-inline`,
    }));
    const files = site.files.map(({ path, byteLength }) => ({ path, byteLength }));
    return { text, files };
  }
  const asset = project.assets.get(id);
  if (asset === undefined) return undefined;
  const base = servedBase(host.config);
  const text = siteModuleText(expectSite(asset, project.lock.assets.get(id)), ({ name }) => ({
    kind: "text",
    url: siteFileUrl(base, id, name),
  }));
  return { text, files: [] };
}
