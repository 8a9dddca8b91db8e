import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../support/copy-example.ts";
import { packageSources } from "./source-files.ts";

/** The workspace's packages that each package may load, by folder: at once, late, or for its types. */
const mayLoad: Readonly<Record<string, readonly string[]>> = {
  provider: [],
  core: ["@genlock/provider", "@genlock/schemas"],
  bullmq: ["@genlock/core"],
  openai: ["@genlock/provider"],
  draft: ["@genlock/provider"],
  derive: ["@genlock/core"],
  runner: ["@genlock/core", "@genlock/derive", "@genlock/provider"],
  gallery: ["@genlock/core"],
  cli: [
    "@genlock/core",
    "@genlock/draft",
    "@genlock/gallery",
    "@genlock/provider",
    "@genlock/runner",
  ],
  vite: [
    "@genlock/core",
    "@genlock/draft",
    "@genlock/gallery",
    "@genlock/provider",
    "@genlock/runner",
  ],
};
// Static imports begin a line once formatted; text that genlock writes for others is indented.
const ours =
  /(?:^(?:import|export|\})[^"\n]* from |^import |\bimport\(\s*)"((?:@genlock\/[a-z]+|genlock|vite-plugin-genlock)(?=["/]))/gmu;

/** The workspace's packages that a text loads, by `import`, `export … from` or `import()`. */
function loadedPackages(text: string): string[] {
  return [...text.matchAll(ours)].map(([, name = ""]) => name);
}

test("loads are found however they are written", () => {
  const text = `import { a } from "@genlock/core";
export type { B } from "@genlock/derive/deep";
import "genlock";
const draft = await import("@genlock/draft");
const other = await import(
  "vite-plugin-genlock"
);
type C = import("@genlock/openai").C;
const said = "genlock and @genlock/runner";
const declaration = \`
  import type { Picture } from "vite-plugin-genlock/client";
\`;
export {
  D,
} from "@genlock/schemas";`;
  expect(loadedPackages(text)).toEqual([
    "@genlock/core",
    "@genlock/derive",
    "genlock",
    "@genlock/draft",
    "vite-plugin-genlock",
    "@genlock/openai",
    "@genlock/schemas",
  ]);
});

test("packages load only what lies further in, late loads included", async () => {
  const wrong: string[] = [];
  for (const { path, text } of await packageSources()) {
    const [, folder = ""] = path.split("/");
    const allowed = mayLoad[folder] ?? [];
    for (const name of loadedPackages(text)) {
      if (!allowed.includes(name)) wrong.push(`${path} loads ${name}`);
    }
  }
  expect(wrong).toEqual([]);
});

test.each(Object.entries(mayLoad))(
  "%s depends on no package but these",
  async (folder, allowed) => {
    const file = join(repository, "packages", folder, "package.json");
    const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(
      await readFile(file, "utf8"),
    );
    const workspace = Object.keys(dependencies).filter(
      (name) => loadedPackages(`import "${name}"`).length > 0,
    );
    expect(workspace.filter((name) => !allowed.includes(name))).toEqual([]);
  },
);
