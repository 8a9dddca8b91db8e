import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from "node:fs";
import { mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { resolveConfig } from "vite";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { prepareBuild, type PreparedBuild } from "../build/prepare-build.ts";
import { styleFolder } from "../css/style-files.ts";
import { createHost, type Host } from "../host.ts";
import type { GenlockOptions } from "../options.ts";
import { BuildAnswers } from "./build-answers.ts";
import { keepBuild } from "./keep-build.ts";
import { lookAtBuild } from "./look-at-build.ts";

const question = "\0virtual:genlock/sun";
let base = "";

/** The provider that draws for free, with variables as one has that sells. */
const shop = `import { provider as draft } from ${JSON.stringify(import.meta.resolve("@genlock/draft"))};
export const provider = {
  ...draft,
  name: "shop",
  environment: [
    { name: "SHOP_KEY", required: false, secret: true },
    { name: "SHOP_URL", required: false, secret: false },
  ],
};
`;

/** A site of three pictures, drawn and with all files made: words from a file, a picture to go by, an included manifest. */
beforeAll(async () => {
  base = realpathSync(mkdtempSync(join(tmpdir(), "genlock-kept-")));
  const files = {
    "package.json": "{}",
    "node_modules/genlock-provider-shop/package.json": '{ "type": "module", "main": "index.js" }',
    "node_modules/genlock-provider-shop/index.js": shop,
    "genlock.yaml": `version: 1
include: [more.yaml]
provider: shop
defaults: { size: 64x64, derivatives: { widths: [32], formats: [webp], placeholder: thumbhash } }
assets:
  sun: { prompt_file: sun.txt, alt: A sun }
`,
    "more.yaml": "assets:\n  moon: { prompt: A moon, alt: A moon }\n",
    "sun.txt": "A small sun",
  };
  mkdirSync(join(base, "node_modules/genlock-provider-shop"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(base, name), text);
  await prepare(await hostOf(base));
  cpSync(original(base, "sun"), join(base, "photo.png"));
  const copy = "  copy: { prompt: Another sun, edit: ./photo.png, alt: A copy }\n";
  appendFileSync(join(base, "genlock.yaml"), copy);
  await prepare(await hostOf(base));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

async function hostOf(root: string, options: GenlockOptions = {}): Promise<Host> {
  const config = await resolveConfig(
    { root, configFile: false, logLevel: "silent" },
    "build",
    "production",
  );
  return createHost(config, options);
}

async function prepare(host: Host): Promise<PreparedBuild> {
  try {
    return await prepareBuild(host, { watch: () => undefined, isTold: false });
  } finally {
    await host.close();
  }
}

/** Keeps a build as if it had been read long after everything was written. */
async function keep(host: Host): Promise<void> {
  const { resting } = await prepare(host);
  const answers = new BuildAnswers();
  answers.keep(question, { text: "the module", files: [] });
  if (resting === undefined) return;
  await keepBuild(host, answers, { ...resting, readAt: Date.now() + 10_000 });
}

async function keptSite(options: GenlockOptions = {}, variables = ""): Promise<string> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "genlock-kept-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(base, root, { recursive: true });
  rmSync(join(root, "node_modules/.cache/genlock/builds-v1"), { recursive: true, force: true });
  writeFileSync(join(root, ".env"), variables);
  await keep(await hostOf(root, options));
  return root;
}

function derived(root: string): string {
  const folder = join(root, "node_modules/.cache/genlock/derivatives");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return join(folder, names.find((name) => name.endsWith("moon-32.webp")) ?? "none");
}

/** As an editor that writes another file and puts it in the place of the first. */
function replace(path: string): void {
  writeFileSync(`${path}.new`, readFileSync(path));
  renameSync(`${path}.new`, path);
}

const look = async (root: string, options: GenlockOptions = {}): Promise<string | undefined> =>
  lookAtBuild(await hostOf(root, options))?.answers.find(question);

test("a build in which nothing changed answers as the one before, and says the same", async () => {
  const root = await keptSite();
  const found = lookAtBuild(await hostOf(root));
  expect(found?.answers.find(question)).toBe("the module");
  expect(found?.told).toBe("genlock: 3 pictures, 3 files made of them, 6 from the cache");
});

test.each<[string, (root: string) => void]>([
  ["the manifest", (root) => appendFileSync(join(root, "genlock.yaml"), "# more\n")],
  ["an included file", (root) => appendFileSync(join(root, "more.yaml"), "# more\n")],
  ["a prompt file", (root) => appendFileSync(join(root, "sun.txt"), ".")],
  ["a file that was replaced by an equal one", (root) => replace(join(root, "sun.txt"))],
  ["the lock", (root) => appendFileSync(join(root, "genlock.lock"), "\n")],
  ["a lock that is gone", (root) => rmSync(join(root, "genlock.lock"))],
  ["an original that was written over", (root) => appendFileSync(original(root, "sun"), "x")],
  ["an original that was replaced", (root) => replace(original(root, "moon"))],
  ["an original that is gone", (root) => rmSync(original(root, "moon"))],
  ["a picture that another is made from", (root) => replace(join(root, "photo.png"))],
  ["a file made of a picture that is gone", (root) => rmSync(derived(root))],
  ["a file made of a picture that is cut off", (root) => truncateSync(derived(root), 7)],
  ["a file for style sheets that is gone", (root) => rmSync(styled(root))],
  ["a file for style sheets that was edited", (root) => appendFileSync(styled(root), "x")],
  ["a file beside those for style sheets", (root) => writeFileSync(`${styled(root)}.png`, "")],
  ["a config", (root) => writeFileSync(join(root, "genlock.config.mjs"), "export default {}")],
  ["declarations", (root) => writeFileSync(join(root, "genlock.d.ts"), "")],
  ["a folder for declarations", (root) => mkdirSync(join(root, "src"))],
  ["a provider that was installed", install],
  [
    "a nearer manifest",
    (root) => renameSync(join(root, "genlock.yaml"), join(root, "genlock.yml")),
  ],
  ["what is kept, edited", (root) => editKept(root, "the module", "others' module")],
  ["what is kept, cut off", (root) => truncateSync(kept(root), 900)],
])("sees a change of %s", async (_, change) => {
  const root = await keptSite();
  change(root);
  expect(await look(root)).toBeUndefined();
});

function original(root: string, id: string): string {
  const folder = join(root, "genlock");
  return join(folder, readdirSync(folder).find((name) => name.startsWith(id)) ?? "none");
}

function styled(root: string): string {
  return join(styleFolder(root, undefined), "moon/moon-32.webp");
}

function install(root: string): void {
  const folder = join(root, "node_modules/@genlock/shop");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), "{}");
}

function kept(root: string): string {
  const folder = join(root, "node_modules/.cache/genlock/builds-v1");
  return join(folder, readdirSync(folder)[0] ?? "none");
}

function editKept(root: string, from: string, to: string): void {
  writeFileSync(kept(root), readFileSync(kept(root), "utf8").replace(from, to));
}

test.each<[string, string]>([
  ["a secret that pages could read", "SHOP_KEY=canary\nVITE_A=canary\n"],
  ["a variable that has the name of a secret", "VITE_SHOP_KEY=canary\n"],
  ["a secret", "SHOP_KEY=canary\n"],
  ["an address", "SHOP_URL=https://shop.example\n"],
])("sees a variable that was set: %s", async (_, variables) => {
  const root = await keptSite();
  writeFileSync(join(root, ".env"), variables);
  expect(await look(root)).toBeUndefined();
});

test("goes by a build while variables stay, and keeps none of their values", async () => {
  const variables = "SHOP_KEY=canary\nSHOP_URL=https://wren:canary@shop.example\n";
  const root = await keptSite({}, variables);
  expect(await look(root)).toBe("the module");
  expect(readFileSync(kept(root), "utf8")).not.toContain("canary");
});

test.each<[string, GenlockOptions]>([
  ["what may be bought", { generate: "stale", maxCost: 1 }],
  ["another manifest", { config: "more.yaml" }],
])("does not go by what other options had: %s", async (_, options) => {
  const root = await keptSite();
  expect(await look(root, options)).toBeUndefined();
  expect(await look(root)).toBe("the module");
});

test.each<[string, (root: string) => void]>([
  ["the manifest is warned of", (root) => edit(root, ", alt: A moon", "")],
  ["a picture is not as expected", (root) => edit(root, "alt: A moon", alt)],
  ["declarations are out of date", (root) => writeFileSync(join(root, "genlock.d.ts"), "")],
])("lets no later build go by one where %s", async (_, change) => {
  const root = await keptSite();
  change(root);
  const before = await look(root);
  const { resting } = await prepare(await hostOf(root));
  expect([before, resting]).toEqual([undefined, undefined]);
});

const alt = "alt: A moon, expect: { max_bytes: 20 }";

function edit(root: string, from: string, to: string): void {
  const path = join(root, "more.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
}

test.each<[string, (root: string) => void, (changedAt: number) => number]>([
  ["a config may say anything", (root) => writeConfig(root), () => Date.now() + 10_000],
  [
    "something was touched while it was read",
    (root) => replace(join(root, "sun.txt")),
    (changedAt) => changedAt,
  ],
])("keeps nothing where %s", async (_, change, moment) => {
  const root = await keptSite();
  rmSync(dirname(kept(root)), { recursive: true });
  const changedAt = Date.now();
  change(root);
  const host = await hostOf(root);
  const { resting } = await prepare(host);
  if (resting === undefined) throw new Error("nothing was to be told of this build");
  await keepBuild(host, new BuildAnswers(), { ...resting, readAt: moment(changedAt) });
  expect(readdirSync(join(root, "node_modules/.cache/genlock"))).not.toContain("builds-v1");
});

function writeConfig(root: string): void {
  writeFileSync(join(root, "genlock.config.mjs"), "export default {};");
}
