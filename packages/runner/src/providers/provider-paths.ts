import { fileURLToPath } from "node:url";
import { modelExpert } from "../session/load-providers-for.ts";
import type { Project } from "../session/session.ts";
import { providerPackages } from "./create-provider-loader.ts";
import { packageFiles, resolvePackage } from "./resolve-package.ts";

/** Files by which a project finds its providers, whether they are there or not; absolute paths. */
export function providerPaths({ root, assets }: Pick<Project, "root" | "assets">): string[] {
  const names = new Set([modelExpert, ...[...assets.values()].map(({ provider }) => provider)]);
  return [...names].flatMap(providerPackages).flatMap((name) => {
    const entry = resolvePackage(root, name);
    const files = packageFiles(root, name);
    return entry === undefined ? files : [...files, fileURLToPath(entry)];
  });
}
