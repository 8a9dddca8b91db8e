import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { copyExample } from "../support/copy-example.ts";
import { startOpenAIServer } from "../support/openai-server/index.ts";
import { filesBelow, until } from "../support/running-project.ts";
import { runVite } from "../support/run-vite.ts";
import { writeFiles } from "../support/temporary-project.ts";

test("a build that buys makes files of what it has while the last call is under way", async () => {
  const api = await startOpenAIServer({ holdFrom: 2 });
  onTestFinished(() => api.close());
  const copy = await copyExample("site", { undrawn: true });
  onTestFinished(() => copy.remove());
  writeFiles(copy.root, {
    "genlock.yaml": `version: 1
provider: openai
providers: { openai: { concurrency: 1 } }
defaults: { model: gpt-image-1-mini, quality: low, derivatives: { widths: [64], formats: [webp] } }
assets:
  hero: { prompt: a door, alt: Hero }
  other: { prompt: a wall, alt: Other }
`,
    "src/main.ts": 'import hero from "virtual:genlock/hero";\nconsole.log(hero);\n',
    "vite.config.ts": `import { genlock } from "vite-plugin-genlock";
export default { plugins: [genlock({ generate: "new", maxCost: 1 })] };
`,
  });
  const env = { OPENAI_API_KEY: api.key, OPENAI_BASE_URL: api.baseUrl };
  const building = runVite(copy, ["build"], env);
  const cache = join(copy.root, "node_modules/.cache/genlock/derivatives");
  const made = (): string[] =>
    filesBelow(cache).filter((file) => file.endsWith("/derivative.webp"));
  await until(() => made().length === 1, "a file of the first picture");
  await until(() => api.requests.length === 2, "the second call");
  api.release();
  expect(await building).toMatchObject({ code: 0 });
  expect(made()).toHaveLength(2);
  expect(api.billed).toHaveLength(2);
});
