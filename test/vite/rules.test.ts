import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copyExample, type ExampleCopy } from "../support/copy-example.ts";
import type { Finished } from "../support/run-node.ts";
import { runVite } from "../support/run-vite.ts";

let copy: ExampleCopy;

/** A project of two pictures, one of them made from the other, with nothing drawn yet. */
const manifest = `version: 1
defaults:
  output_format: webp
  derivatives: { widths: [64], formats: [webp] }
assets:
  sun:
    prompt: A small sun.
    size: 1024x640
    alt: A sun.
  moon:
    prompt: The sun as a moon.
    edit: sun
    size: 1024x640
    alt: A moon.
`;
const page = `import sun from "virtual:genlock/sun";
import moon from "virtual:genlock/moon";
document.querySelector("#page").innerHTML = sun.img.src + " " + moon.img.src;
`;

function build(env: { [name: string]: string } = {}): Promise<Finished> {
  return runVite(copy, ["build"], env);
}

function write(name: string, text: string): Promise<void> {
  return writeFile(join(copy.root, name), text);
}

function read(name: string): Promise<string> {
  return readFile(join(copy.root, name), "utf8");
}

beforeEach(async () => {
  copy = await copyExample("site", { undrawn: true });
  await rm(join(copy.root, "src"), { recursive: true });
  await mkdir(join(copy.root, "src"));
  await write("genlock.yaml", manifest);
  await write("src/main.ts", page);
});
afterEach(() => copy.remove());

describe("what is missing", () => {
  test("is drawn by a free provider, once", async () => {
    const first = await build();
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout).toContain("genlock: drew sun");
    expect(first.stdout).toContain("genlock: drew moon");
    const lock = await read("genlock.lock");
    const drawnAt = (await stat(join(copy.root, "genlock/sun.webp"))).mtimeMs;
    const second = await build({ CI: "1" });
    expect(second).toMatchObject({ code: 0 });
    expect(second.stdout).not.toContain("drew");
    expect(second.stdout).toContain("2 from the cache");
    expect(await read("genlock.lock")).toBe(lock);
    expect((await stat(join(copy.root, "genlock/sun.webp"))).mtimeMs).toBe(drawnAt);
  });

  test("stops a frozen build, which draws nothing", async () => {
    const { code, stderr } = await build({ CI: "1" });
    expect(code).toBe(1);
    expect(stderr).toContain("2 pictures are missing, and this build is frozen");
    expect(stderr).toContain("sun: it was never drawn");
    await expect(stat(join(copy.root, "genlock.lock"))).rejects.toThrow("ENOENT");
  });

  test("stops a build where it would cost money", async () => {
    await write("genlock.yaml", `${manifest}provider: openai\n`);
    const { code, stderr } = await build({ OPENAI_API_KEY: "sk-canary" });
    expect(code).toBe(1);
    expect(stderr).toContain("2 pictures are missing");
    expect(stderr).not.toContain("sk-canary");
  });
});

describe("what is stale", () => {
  test("is drawn again by a free provider, and stops a frozen build", async () => {
    expect(await build()).toMatchObject({ code: 0 });
    await write("genlock.yaml", manifest.replace("A small sun.", "A large sun."));
    const frozen = await build({ CI: "1" });
    expect(frozen.code).toBe(1);
    expect(frozen.stderr).toContain("sun: prompt changed");
    expect(frozen.stderr).toMatch(/genlock\.yaml:6:\d+/);
    const drawn = await build();
    expect(drawn).toMatchObject({ code: 0 });
    expect(drawn.stdout).toContain("genlock: drew sun");
  });

  test("is used with a warning where a new one would cost money", async () => {
    expect(await build()).toMatchObject({ code: 0 });
    await write("genlock.yaml", `${manifest}provider: openai\n`);
    const { code, stderr, stdout } = await build();
    expect(code).toBe(0);
    expect(stderr + stdout).toContain("sun is stale (provider");
  });
});

test("a picture that was changed by hand stops a frozen build", async () => {
  expect(await build()).toMatchObject({ code: 0 });
  const original = join(copy.root, "genlock", "sun.webp");
  const bytes = await readFile(original);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await writeFile(original, bytes);
  const { code, stderr } = await build({ CI: "1" });
  expect(code).toBe(1);
  expect(stderr).toContain("sun: its file is corrupt");
});

describe("a broken manifest", () => {
  test("stops the build at its place", async () => {
    await write("genlock.yaml", manifest.replace("alt: A sun.", "alts: A sun."));
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toMatch(/genlock\.yaml:9:\d+/);
    expect(stderr).toMatch(/9 +\| +alts: A sun\./);
    expect(stderr).toContain("Did you mean");
  });

  test("is told whole", async () => {
    const broken = manifest.replaceAll(/alt: A (?:sun|moon)\./g, "alts: x");
    await write("genlock.yaml", broken);
    const { stderr } = await build();
    expect(stderr).toContain("Also:");
    expect(stderr).toMatch(/genlock\.yaml:14:\d+ /);
  });
});

describe("an import", () => {
  test("of an unknown asset names the nearest one", async () => {
    await write("src/main.ts", page.replace("virtual:genlock/moon", "virtual:genlock/mono"));
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toContain("no asset `mono`");
    expect(stderr).toContain("Did you mean `moon`?");
    expect(stderr).toMatch(/src\/main\.ts:\d+:\d+/);
    expect(stderr).toMatch(/\d+ \| .*"virtual:genlock\/mono"/);
  });

  test("with a query that is not right is refused, with all that is wrong", async () => {
    const query = "widht=400&format=webm&preset=card";
    await write("src/main.ts", page.replace("virtual:genlock/moon", `genlock:moon?${query}`));
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toContain("`widht` means nothing in an import. Did you mean `width`?");
    expect(stderr).toContain("Did you mean `webp`?");
    expect(stderr).toMatch(/src\/main\.ts:\d+:\d+/);
    expect(stderr).toMatch(/\d+ \| .*"genlock:moon\?widht=400/);
    const unknown = page.replace("virtual:genlock/moon", "genlock:moon?preset=card");
    await write("src/main.ts", unknown);
    expect((await build()).stderr).toContain("There is no preset `card`.");
  });

  test("of a file that cannot be as small as it asks says which import, why, and what helps", async () => {
    const query = "w=60&webp&maxBytes=100";
    await write("src/main.ts", page.replace("virtual:genlock/moon", `genlock:moon?${query}`));
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toContain(`\`genlock:moon?${query}\`: A derivative of`);
    expect(stderr).toMatch(/a webp of 60 × \d+ pixels has \d+ bytes at least, and 100 are allowed/);
    expect(stderr).toContain("Raise `maxBytes`");
  });
});

test("a key that pages could read stops the build and is not shown", async () => {
  expect(await build()).toMatchObject({ code: 0 });
  await write("genlock.yaml", `${manifest}provider: openai\n`);
  await write(".env", "VITE_KEY=sk-canary-4711\nOPENAI_API_KEY=sk-canary-4711\n");
  const { code, stdout, stderr } = await build();
  expect(code).toBe(1);
  expect(stderr).toContain("`VITE_KEY` holds a secret");
  expect(stdout + stderr).not.toContain("canary");
});

test("buying without a cap is refused", async () => {
  const config = `import { genlock } from "vite-plugin-genlock";
export default { plugins: [genlock({ generate: "new" })] };
`;
  await write("vite.config.ts", config);
  const { code, stderr } = await build();
  expect(code).toBe(1);
  expect(stderr).toContain("`maxCost` must say");
});

test("declarations that are out of date are told and left alone", async () => {
  await write("src/genlock.d.ts", "// old\n");
  const { code, stdout, stderr } = await build();
  expect(code).toBe(0);
  expect(stdout + stderr).toContain("genlock.d.ts is out of date. Run `genlock types`.");
  expect(await read("src/genlock.d.ts")).toBe("// old\n");
});
