import { defineConfig } from "vite";
import { genlock } from "vite-plugin-genlock";

export default defineConfig({ plugins: [genlock()] });
