import { join, relative, sep } from "node:path";

/**
 * The path by which GitHub knows a file: from the root of the checkout, with `/` between parts.
 *
 * @param root the manifest's folder, absolute.
 * @param file relative to it, with `/` between parts.
 * @param workspace the root of the checkout, absolute.
 */
export function repositoryPath(root: string, file: string, workspace: string): string {
  return relative(workspace, join(root, file)).split(sep).join("/");
}
