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
    "genlock.yaml": `version: 1\nprovider: draft\nassets:\n  hero: { prompt: A lighthouse at dawn, size: 320x192, alt: A lighthouse }\n`,
  };
  mkdirSync(join(project, "src"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
}

function packageName(tarball) {
  const name = basename(tarball).replace(/-\d+\.\d+\.\d+.*\.tgz$/, "");
  return name.startsWith("genlock-") ? `@genlock/${name.slice("genlock-".length)}` : name;
}

async function runSteps(project) {
  const genlock = join(project, "node_modules", "genlock", "dist", "bin.js");
  const vite = join(project, "node_modules", "vite", "bin", "vite.js");
  const tsc = join(project, "node_modules", "typescript", "bin", "tsc");
  const steps = [
    [pnpmScript(), "install", "--prefer-offline", "--ignore-workspace=false"],
    [genlock, "--version"],
    [genlock, "check"],
    [genlock, "generate", "--yes", "--no-frozen"],
    [genlock, "types"],
    [genlock, "plan"],
    [vite, "build"],
    [tsc, "-p", "."],
  ];
  let output = "";
  for (const step of steps) {
    const result = await runCommand(nodeBinary(), step, { cwd: project });
    output += `$ ${[basename(step[0]), ...step.slice(1)].join(" ")}\n${result.output}\n`;
    if (result.code !== 0) return { code: result.code, output };
  }
  return { code: 0, output };
}
