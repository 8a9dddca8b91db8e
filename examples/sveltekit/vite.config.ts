import adapter from "@sveltejs/adapter-node";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";
import { genlock } from "vite-plugin-genlock";

export default defineConfig({
  plugins: [genlock(), sveltekit({ adapter: adapter() })],
});
