import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Builds the page's client into `dist/client`: one script that needs no module loader, so that it also runs from a disk. */
export default defineConfig({
  root: fileURLToPath(new URL("./client", import.meta.url)),
  logLevel: "warn",
  publicDir: "public",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: fileURLToPath(new URL("./dist/client", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    cssCodeSplit: false,
    rolldownOptions: {
      input: fileURLToPath(new URL("./client/main.tsx", import.meta.url)),
      output: {
        format: "iife",
        entryFileNames: "gallery.js",
        assetFileNames: "gallery[extname]",
      },
    },
  },
});
