import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchSettings } from "./settings.ts";

const modules = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const cli = fileURLToPath(new URL("../../../packages/cli/dist/bin.js", import.meta.url));

/** A site that one tool makes pictures for. */
export interface BenchSite {
  readonly name: string;
  /** Absolute. */
  readonly root: string;
  /** Whether its build makes pictures. */
  readonly makesFiles: boolean;
  /** Makes the next build a cold one. */
  readonly forget: () => void;
  /** Puts another photograph in the place of the first. */
  readonly change: (path: string) => void;
}

/** What a site is made of. */
export interface SiteContent {
  readonly photographs: string;
  readonly names: readonly string[];
  readonly settings: BenchSettings;
}

/** A plugin for files that were made before, found beside its site. */
const readyFiles = `import { readdirSync } from "node:fs";
const cache = new URL("../genlock/node_modules/.cache/genlock/by-name/", import.meta.url);
const plugins = [{
  name: "ready",
  enforce: "pre",
  resolveId: { filter: { id: /^ready:/ }, handler: (id) => "\\0" + id },
  load: {
    filter: { id: /^\\0ready:/ },
    handler(id) {
      const folder = new URL(readdirSync(cache)[0] + "/" + id.slice(7) + "/", cache).pathname;
      const files = readdirSync(folder).filter((file) => !file.includes("-original."));
      const imports = files.map((file, index) => "import u" + index + ' from "' + folder + file + '?no-inline";');
      return imports.join("\\n") + "\\nexport default [" + files.map((_, index) => "u" + index) + "];";
    },
  },
}];`;

interface Tool {
  readonly plugin: string;
  readonly imports: (names: readonly string[], settings: BenchSettings) => string;
  readonly prepare?: (root: string, content: SiteContent) => void;
  readonly change?: (root: string, path: string) => void;
}

const tools: { readonly [name: string]: Tool } = {
  "without images": { plugin: "", imports: () => "" },
  genlock: {
    plugin: `import { genlock } from "vite-plugin-genlock";\nconst plugins = [genlock()];`,
    imports: (names) => lines(names, (name) => [`virtual:genlock/${name}`]),
    prepare: writeGenlock,
    change: (root, path) => runCli(root, "import", path, "--as", "photo-0"),
  },
  // What Vite itself takes for as many files: those of genlock, each imported by its path, and nothing else.
  "ready files imported": {
    plugin: readyFiles,
    imports: (names) => lines(names, (name) => [`ready:${name}`]),
  },
  imagetools: {
    plugin: `import { imagetools } from "vite-imagetools";\nconst plugins = [imagetools()];`,
    imports: (names, settings) => lines(names, (name) => imagetoolsImports(name, settings)),
  },
  "@responsive-image": {
    plugin: `import { responsiveImage } from "@responsive-image/vite-plugin";\nconst plugins = responsiveImage();`,
    imports: (names, { widths, formats, quality }) =>
      lines(names, (name) => [
        `./photos/${name}.png?responsive&w=${widths.join(";")}&format=${formats.join(";")}&quality=${quality.webp}`,
      ]),
  },
};

/** The names of tools, in the order in which they are measured. */
export const toolNames = Object.keys(tools);

/** Lays out a site for a tool. */
export function layOutSite(folder: string, name: string, content: SiteContent): BenchSite {
  const tool = tools[name];
  if (tool === undefined) throw new Error(`there is no tool ${name}`);
  const root = join(folder, name.replaceAll(/\W+/g, "-"));
  mkdirSync(join(root, "photos"), { recursive: true });
  mkdirSync(join(root, "node_modules"));
  for (const linked of ["vite", "vite-imagetools", "vite-plugin-genlock", "@responsive-image"]) {
    symlinkSync(join(modules, linked), join(root, "node_modules", linked));
  }
  const { names, settings } = content;
  for (const each of names) {
    copyFileSync(join(content.photographs, `${each}.png`), join(root, "photos", `${each}.png`));
  }
  const config = `${tool.plugin || "const plugins = [];"}\nexport default { plugins, build: { assetsInlineLimit: 0 } };\n`;
  writeFileSync(join(root, "vite.config.mjs"), config);
  writeFileSync(
    join(root, "package.json"),
    `{ "name": "site", "private": true, "type": "module" }`,
  );
  writeFileSync(join(root, "index.html"), `<script type="module" src="./main.js"></script>`);
  writeFileSync(join(root, "main.js"), `${tool.imports(names, settings)}\ndocument.title = "x";\n`);
  tool.prepare?.(root, content);
  return {
    name,
    root,
    makesFiles: tool.plugin !== "" && tool.plugin !== readyFiles,
    forget: () => {
      for (const cache of [".cache", ".vite"]) {
        rmSync(join(root, "node_modules", cache), { recursive: true, force: true });
      }
    },
    change: (path) => {
      copyFileSync(path, join(root, "photos/photo-0.png"));
      tool.change?.(root, path);
    },
  };
}

/** Imports that a page uses, so that no bundler leaves them out. */
function lines(names: readonly string[], imports: (name: string) => readonly string[]): string {
  const specifiers = names.flatMap(imports);
  const written = specifiers.map((from, index) => `import p${index} from ${JSON.stringify(from)};`);
  const used = specifiers.map((_, index) => `p${index}`).join(", ");
  return `${written.join("\n")}\nwindow.pictures = [${used}];`;
}

function imagetoolsImports(name: string, settings: BenchSettings): string[] {
  const { widths, formats, quality } = settings;
  const efforts = { avif: "&effort=3", webp: "&effort=4", jpeg: "", png: "" };
  return formats.map((format) => {
    const value = format === "png" ? 80 : quality[format];
    return `./photos/${name}.png?w=${widths.join(";")}&format=${format}&quality=${value}${efforts[format]}&as=srcset`;
  });
}

function writeGenlock(root: string, { names, settings }: SiteContent): void {
  const { widths, formats, quality } = settings;
  const head = `version: 1\ndefaults:\n  derivatives:\n    widths: [${widths.join(", ")}]\n    formats: [${formats.join(", ")}]\n    quality: ${JSON.stringify(quality)}\n`;
  const assets = names.map((name) => `  ${name}: { prompt: ${name}, alt: ${name} }\n`);
  writeFileSync(join(root, "genlock.yaml"), `${head}assets:\n${assets.join("")}`);
  for (const name of names)
    runCli(root, "import", join(root, "photos", `${name}.png`), "--as", name);
}

function runCli(root: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [cli, ...args], { cwd: root, stdio: "ignore" });
}
