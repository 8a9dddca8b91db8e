import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const source = fileURLToPath(new URL("./src", import.meta.url));

/** Puts the licences of what is bundled beside it. */
function licences(): Plugin {
  return {
    name: "licences",
    generateBundle(_, bundle) {
      const folders = new Set(
        Object.values(bundle)
          .flatMap((file) => (file.type === "chunk" ? file.moduleIds : []))
          .flatMap((id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []),
      );
      const texts = [...folders].sort().map((folder) => {
        const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
        if (file === undefined) this.error(`${folder} has no licence`);
        const { name } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
        return `${name}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
      });
      this.emitFile({ type: "asset", fileName: "licences.txt", source: texts.join("\n\n") });
    },
  };
}

/**
 * Bundles what answers before the command line is read into `dist/quick`: few files load in a fraction of the time of many, and the
 * older module format before the newer. All else is loaded from the package's other files.
 */
export default defineConfig({
  root: source,
  logLevel: "warn",
  plugins: [licences()],
  ssr: {
    noExternal: true,
    external: ["@genlock/draft"],
    resolve: { conditions: ["genlock-source"] },
  },
  build: {
    ssr: true,
    outDir: fileURLToPath(new URL("./dist/quick", import.meta.url)),
    emptyOutDir: true,
    target: "node22",
    minify: true,
    rolldownOptions: {
      input: { genlock: join(source, "bin.ts") },
      external: [/\/main\.ts$/],
      preserveEntrySignatures: "allow-extension",
      output: {
        format: "cjs",
        entryFileNames: "[name].cjs",
        chunkFileNames: "[name].cjs",
        paths: { [join(source, "main.ts")]: "../main.js" },
      },
    },
  },
});
