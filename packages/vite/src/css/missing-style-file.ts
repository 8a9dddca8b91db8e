import { expectPicture } from "@genlock/core";
import type { Project } from "@genlock/runner";
import { fileName } from "../dev/picture-url.ts";
import { fileExtension } from "../file-extension.ts";
import { errorIn } from "../import-error.ts";
import type { PluginError } from "../plugin-error.ts";
import { unknownPicture } from "../unknown-picture.ts";

/** Says why a style sheet names a file that nobody makes; `undefined`: it is made. */
export function missingStyleFile(
  project: Project,
  asset: string,
  name: string,
): string | undefined {
  const resolved = project.assets.get(asset);
  if (resolved === undefined) return unknownPicture(asset, project, undefined).message;
  const picture = expectPicture(resolved, project.lock.assets.get(asset));
  const names = [
    ...picture.derivatives.map((file) => fileName(picture, file)),
    `original.${fileExtension(picture.original.format)}`,
  ];
  if (names.includes(name)) return undefined;
  return `A style sheet names \`genlock:${asset}/${name}\`, which is not made.\nOf ${asset} there are ${names.join(", ")}.`;
}

/** What a style sheet names that is not made. */
export interface MissingFile {
  readonly message: string;
  /** As style sheets write it. */
  readonly named: string;
}

/** The error for a file that is not made, at its place in the first style sheet that names it. */
export function missingIn(
  sheets: readonly string[],
  { message, named }: MissingFile,
  project: Project,
): PluginError {
  const about = { code: "MODULE_QUERY", message } as const;
  const errors = sheets.map((sheet) => errorIn(sheet, [named], { about, project }));
  const placed = errors.find(({ loc }) => loc !== undefined);
  return placed ?? errorIn(undefined, [], { about, project });
}
