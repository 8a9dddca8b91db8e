import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { repository } from "../support/copy-example.ts";
import { plainEnvironment } from "../support/run-node.ts";
import type { Framework } from "./frameworks.ts";

const pnpm = join(repository, ".tools", "node_modules", "pnpm", "bin", "pnpm.mjs");
const modules = join(repository, "test", "node_modules");

const shared = {
  "genlock.yaml": `version: 1
provider: draft
defaults: { output_format: webp, derivatives: { widths: [80, 160], formats: [webp, jpeg] } }
assets:
  hero: { prompt: Fishing boats at noon, size: 320x240, alt: Boats }
`,
  "index.html": `<!doctype html>
<html lang="en">
  <head><title>Boats</title><link rel="icon" href="data:," /></head>
  <body><div id="app"></div><script type="module" src="/src/main.tsx"></script></body>
</html>
`,
};

/** Lays out a project of a framework in a folder of its own, installs what it needs, and answers the folder. */
export async function layOutProject(framework: Framework): Promise<string> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "genlock-framework-")));
  const { from, name } = framework.plugin;
  const files = {
    ...shared,
    ...framework.files,
    "vite.config.js": `import plugin from "${from}";
import { genlock } from "vite-plugin-genlock";
export default { plugins: [genlock(), ${name}] };
`,
    "package.json": JSON.stringify({
      private: true,
      type: "module",
      dependencies: { ...framework.dependencies, vite: "8.3.8" },
    }),
    "pnpm-workspace.yaml": "strictDepBuilds: false\n",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  await promisify(execFile)(process.execPath, [pnpm, "install", "--silent"], {
    cwd: root,
    env: plainEnvironment(),
  });
  for (const link of ["genlock", "vite-plugin-genlock"]) {
    symlinkSync(realpathSync(join(modules, link)), join(root, "node_modules", link), "dir");
  }
  return root;
}
