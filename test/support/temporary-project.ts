import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../../packages/", import.meta.url));

/** Makes a project from a map of its files and answers its folder. */
export function temporaryProject(files: Readonly<Record<string, string>> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "genlock-cli-")));
  writeFiles(root, { "package.json": '{ "name": "project", "private": true }\n', ...files });
  return root;
}

/** Writes more files into a project, or others in their place. */
export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Installs a package of this workspace into a project, as a package manager does. */
export function install(root: string, name: "openai" | "draft" | "bullmq"): void {
  const scope = join(root, "node_modules", "@genlock");
  mkdirSync(scope, { recursive: true });
  symlinkSync(join(packages, name), join(scope, name));
}
