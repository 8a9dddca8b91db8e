import { readFile } from "node:fs/promises";
import { expectSite } from "@genlock/core";
import type { Project, Session } from "@genlock/runner";
import { imageRoute } from "./picture-url.ts";

/** What the names of these files begin with, so that no picture of an asset is called alike. */
const prefix = "site-";

const mediaTypes: Readonly<Record<string, string>> = {
  ico: "image/x-icon",
  png: "image/png",
  jpg: "image/jpeg",
};

/** The URL of an icon or a picture for links in dev. @param base ends with `/` @param name as `expectSite` has it */
export function siteFileUrl(base: string, id: string, name: string): string {
  return `${base}${imageRoute}${id}/${prefix}${name}`;
}

/** Bytes with their type. */
export interface SiteFileBytes {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Finds icons and pictures for links of one state of a project, made as they are asked for. */
export function createSiteFiles(
  session: Session,
  project: Project,
): (id: string, name: string) => Promise<SiteFileBytes | undefined> {
  const paths = async (id: string): Promise<ReadonlyMap<string, string>> => {
    const asset = project.assets.get(id);
    const [site] = await session.deriveSite(project, { only: [id] });
    if (asset === undefined || site === undefined) return new Map();
    // Both are told by the same settings, in the same order.
    const { files } = expectSite(asset, project.lock.assets.get(id));
    return new Map(files.map(({ name }, place) => [name, site.files[place]?.path ?? ""]));
  };
  return async (id, name) => {
    if (!name.startsWith(prefix)) return undefined;
    const path = (await paths(id)).get(name.slice(prefix.length));
    const mediaType = mediaTypes[name.split(".").at(-1) ?? ""];
    if (path === undefined || mediaType === undefined) return undefined;
    const bytes = await readFile(path).catch(() => undefined);
    return bytes && { mediaType, bytes };
  };
}
