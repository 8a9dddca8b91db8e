import { expectPicture, moduleText } from "@genlock/core";
import type { Placeholder } from "@genlock/core";
import type { Project } from "@genlock/runner";
import { pictureUrl, type ServedPicture } from "./dev/picture-url.ts";
import type { ImportedPicture } from "./imported-picture.ts";
import { pageModuleText } from "./page/page-module.ts";

/** A picture's module, and what is known beside the manifest. */
export interface PlainModule extends Omit<ImportedPicture, "settings"> {
  readonly settings?: ImportedPicture["settings"];
  /** `undefined`: none is there yet. */
  readonly placeholder?: Placeholder | undefined;
}

/**
 * The module of an asset as servers and test runs see it: URLs that stay the same whether the picture is there
 * or not. `undefined`: the manifest has no such asset.
 */
export function plainModule(
  project: Project,
  module: PlainModule,
  base: string,
): string | undefined {
  const served = servedPicture(project, module);
  return (
    served &&
    moduleText(
      served.picture,
      (file) => ({ kind: "text", url: pictureUrl(base, served, file) }),
      module.shape,
    )
  );
}

/** The same as pages of the dev server see it, where it follows its picture. */
export function pageModule(
  project: Project,
  module: Omit<PlainModule, "shape">,
  base: string,
): string | undefined {
  const served = servedPicture(project, module);
  return served && pageModuleText(base, served);
}

function servedPicture(
  project: Project,
  { asset: id, settings, variant, placeholder }: Omit<PlainModule, "shape">,
): ServedPicture | undefined {
  const asset = project.assets.get(id);
  if (asset === undefined) return undefined;
  const expected = expectPicture(asset, project.lock.assets.get(id), settings);
  return { picture: { ...expected, placeholder }, variant };
}
