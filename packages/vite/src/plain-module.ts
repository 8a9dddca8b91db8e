import { expectPicture, moduleText } from "@genlock/core";
import type { Project } from "@genlock/runner";
import type { ResolvedConfig } from "vite";
import { pictureUrl } from "./dev/picture-url.ts";

/** What URLs of the dev server begin with: ends with `/`. */
export function servedBase({ base, server }: Pick<ResolvedConfig, "base" | "server">): string {
  return `${server.origin ?? ""}${base}`;
}

/**
 * The module of an asset as the dev server and test runs see it: URLs that stay the same whether the picture is there
 * or not. `undefined`: the manifest has no such asset.
 */
export function plainModule(project: Project, id: string, base: string): string | undefined {
  const asset = project.assets.get(id);
  if (asset === undefined) return undefined;
  const picture = expectPicture(asset, project.lock.assets.get(id));
  return moduleText(picture, (file) => ({ kind: "text", url: pictureUrl(base, picture, file) }));
}
