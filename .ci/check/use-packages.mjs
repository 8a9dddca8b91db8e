import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import { root } from "../setup/paths.mjs";
import { nodeBinary, pnpmScript } from "../setup/pinned-tools.mjs";
import { runCommand } from "../setup/run-command.mjs";
import { packedTarballs } from "./pack-packages.mjs";

/** Uses the packed packages in a project of their own, outside the workspace, as somebody who installed them would. */
export async function usePackages() {
  const project = mkdtempSync(join(tmpdir(), "genlock-consumer-"));
  try {
    writeProject(project);
    return await runSteps(project);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function writeProject(project) {
  const versions = Object.fromEntries(
    packedTarballs().map((tarball) => [packageName(tarball), `file:${tarball}`]),
  );
  const workspace = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  const vite = /^ {2}vite: (\S+)$/m.exec(workspace)?.[1];
  const typescript = /^ {2}typescript: (\S+)$/m.exec(workspace)?.[1];
  const files = {
    "package.json": JSON.stringify({
      name: "consumer",
      private: true,
      type: "module",
      dependencies: { ...versions, vite, typescript },
    }),
    // JSON is YAML; the overrides make the packages find each other's tarballs too.
    "pnpm-workspace.yaml": JSON.stringify({
      overrides: versions,
      allowBuilds: { esbuild: false, "msgpackr-extract": false, sharp: true },
    }),
    "vite.config.js": `import { genlock } from "vite-plugin-genlock";\nexport default { plugins: [genlock()] };\n`,
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        module: "nodenext",
        target: "es2024",
        strict: true,
        noEmit: true,
        lib: ["es2024", "dom"],
        types: [],
      },
      include: ["src"],
    }),
    "index.html": `<!doctype html><title>consumer</title><script type="module" src="/src/main.ts"></script>\n`,
    "src/main.ts": `import hero from "virtual:genlock/hero";\ndocument.title = \`\${hero.img.src} \${hero.img.w}\`;\n`,
    // What a package throws is known by the class that another exports.
    "errors.js": `import { GenlockError } from "@genlock/core";
import { GenlockError as ofErrors } from "@genlock/core/errors";
import { loadConfig } from "@genlock/runner";
const thrown = await loadConfig(import.meta.dirname + "/broken").catch((error) => error);
console.log(thrown instanceof GenlockError && thrown instanceof ofErrors ? "one class" : "several classes");
`,
    "broken/genlock.config.js": "throw new Error('broken');\n",
    "genlock.yaml": `version: 1\nprovider: draft\nassets:\n  hero: { prompt: A lighthouse at dawn, size: 320x192, alt: A lighthouse, derivatives: { widths: [160], formats: [webp] } }\n`,
  };
  for (const folder of ["src", "broken"]) mkdirSync(join(project, folder));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
}

function packageName(tarball) {
  const name = basename(tarball).replace(/-\d+\.\d+\.\d+.*\.tgz$/, "");
  return name.startsWith("genlock-") ? `@genlock/${name.slice("genlock-".length)}` : name;
}

/** The command as `npm` installs it. */
function installedCommand(project) {
  const folder = join(project, "node_modules", "genlock");
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, bin.genlock);
}

async function runSteps(project) {
  const vite = join(project, "node_modules", "vite", "bin", "vite.js");
  const tsc = join(project, "node_modules", "typescript", "bin", "tsc");
  const install = [pnpmScript(), "install", "--prefer-offline", "--ignore-workspace=false"];
  const installed = await runCommand(nodeBinary(), install, { cwd: project });
  if (installed.code !== 0) return installed;
  const genlock = installedCommand(project);
  /** With all that a step prints, for some. */
  const steps = [
    { run: [genlock, "--version"], prints: /^\d+\.\d+\.\d+\n$/ },
    { run: [genlock, "check"], prints: /^The manifest is sound: 1 asset from 1 job\.\n$/ },
    {
      run: [genlock, "generate", "--yes", "--no-frozen"],
      prints: /^(?:(?!Done)[^])*Done: 1 made\.(?:(?!Done)[^])*$/,
    },
    { run: [genlock, "plan"], prints: /^No changes\. .*\n$/ },
    { run: [genlock, "types"], prints: /^[^\n]+\n$/ },
    { run: [vite, "build"] },
    { run: [vite, "build"] },
    { run: [tsc, "-p", "."] },
    { run: ["errors.js"], prints: /^one class\n$/ },
  ];
  let output = "";
  for (const { run, prints } of steps) {
    const result = await runCommand(nodeBinary(), run, { cwd: project });
    output += `$ ${[basename(run[0]), ...run.slice(1)].join(" ")}\n${result.output}\n`;
    if (result.code !== 0) return { code: result.code, output };
    if (prints?.test(result.output) === false)
      return { code: 1, output: `${output}not ${prints}\n` };
  }
  return { code: 0, output };
}
