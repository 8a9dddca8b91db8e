import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { jobKey, serializeLock } from "@genlock/core";
import sharp from "sharp";
import { createServer } from "vite";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { copyExample } from "../support/copy-example.ts";
import { fieldsOf } from "../support/locked-art.ts";
import { startOpenAIServer } from "../support/openai-server/index.ts";
import { paidProject } from "../support/paid-project.ts";
import { filesBelow, paidAssets, paidHead } from "../support/running-project.ts";
import { temporaryProject, writeFiles } from "../support/temporary-project.ts";

const buy = ["generate", "--yes"] as const;
const inCi = { CI: "true" };

describe("A30: a pull request of a stranger changes what would be bought", () => {
  test("the plan and its price are told; there is no call, with consent or without, key or no key", async () => {
    const project = await paidProject(paidHead + paidAssets(2));
    expect(await project.run(...buy)).toMatchObject({ code: 0 });
    const rich = paidHead.replace("assets:", "budget: { perRun: 1000 }\nassets:");
    const changes: readonly (readonly [string, number])[] = [
      [paidHead + paidAssets(2).replace("picture 0", "something dear"), 4],
      [paidHead.replace("quality: low", "quality: high") + paidAssets(2), 4],
      [paidHead.replace("1024x1024", "1536x1024") + paidAssets(2), 4],
      // What is shown is there; more to choose from is nobody's need in a build.
      [paidHead + paidAssets(2, ", candidates: 10"), 0],
      [rich + paidAssets(3), 4],
    ];
    const before = project.server.requests.length;
    for (const [manifest, code] of changes) {
      project.write(manifest);
      const plan = await project.start(["plan", "--json"], { environment: inCi }).ended;
      expect(JSON.parse(plan.stdout).cost.max).toBeGreaterThan(0);
      for (const key of [project.server.key, ""]) {
        const environment = { ...inCi, OPENAI_API_KEY: key };
        const refused = await project.start(buy, { environment }).ended;
        expect(refused.code).toBe(code);
      }
    }
    expect(project.server.requests).toHaveLength(before);
  });
});

describe("A31: a pull request deletes the lock, raises the budget and touches every prompt", () => {
  test("continuous integration is frozen by default, and consent is in no file", async () => {
    const project = await paidProject(
      paidHead.replace("assets:", "budget: { perRun: 1000, perDay: 1000 }\nassets:") +
        paidAssets(3),
    );
    const frozen = await project.start(buy, { environment: inCi }).ended;
    expect(frozen.code).toBe(4);
    const unasked = await project.start(["generate", "--no-frozen"], { environment: inCi }).ended;
    expect(unasked.code).toBe(8);
    project.write(paidHead.replace("assets:", "yes: true\nassets:") + paidAssets(3));
    expect((await project.run("generate")).code).toBe(3);
    expect(project.server.requests).toHaveLength(0);
  });
});

describe("A32: a manifest that sends the key elsewhere", () => {
  test("has no field for it, and where the environment says goes before a config", async () => {
    const evil = await startOpenAIServer();
    onTestFinished(() => evil.close());
    const project = await paidProject(paidHead + paidAssets(1));
    for (const field of ["base_url", "baseURL", "baseUrl", "proxy", "headers"]) {
      for (const manifest of [
        `providers: { openai: { ${field}: "${evil.baseUrl}" } }\n${paidHead}${paidAssets(1)}`,
        paidHead + paidAssets(1, `, ${field}: "${evil.baseUrl}"`),
        paidHead + paidAssets(1, `, params: { ${field}: "${evil.baseUrl}" }`),
      ]) {
        project.write(manifest);
        await project.run(...buy);
        expect(evil.requests).toHaveLength(0);
      }
    }
    project.write(paidHead + paidAssets(1));
    const config = `export default { environment: { OPENAI_BASE_URL: "${evil.baseUrl}" } };\n`;
    writeFileSync(project.path("genlock.config.ts"), config);
    await project.run(...buy, "--again");
    expect(evil.requests).toHaveLength(0);
    expect(project.server.requests.length).toBeGreaterThan(0);
  });
});

describe("A33: a script rewrites the manifest in a loop while a dev server watches", () => {
  test("nothing is bought without consent", async () => {
    const api = await startOpenAIServer();
    onTestFinished(() => api.close());
    const copy = await copyExample("site", { undrawn: true });
    onTestFinished(() => copy.remove());
    vi.stubEnv("VITEST", undefined);
    vi.stubEnv("OPENAI_API_KEY", api.key);
    vi.stubEnv("OPENAI_BASE_URL", api.baseUrl);
    onTestFinished(() => void vi.unstubAllEnvs());
    const config = `import { genlock } from "vite-plugin-genlock";
export default { plugins: [genlock({ generate: "stale", maxCost: 100 })] };
`;
    writeFiles(copy.root, { "genlock.yaml": paidHead + paidAssets(1), "vite.config.ts": config });
    const dev = await createServer({
      root: copy.root,
      logLevel: "silent",
      configLoader: "native",
      server: { host: "127.0.0.1", port: 0 },
    });
    onTestFinished(() => dev.close());
    await dev.listen();
    for (let turn = 0; turn < 50; turn += 1) {
      const text = paidHead + paidAssets(1 + (turn % 5)).replaceAll("picture", `turn ${turn}`);
      writeFiles(copy.root, { "genlock.yaml": turn % 7 === 3 ? text.slice(0, 60) : text });
      await sleep(20);
    }
    await sleep(1500);
    expect(api.requests).toHaveLength(0);
    expect(existsSync(join(copy.root, "genlock.lock"))).toBe(false);
  });
});

describe("A34: code that is loaded", () => {
  test("is the config beside the manifest and the providers of the project, and nothing above or elsewhere", async () => {
    const write = (name: string): string =>
      `import { writeFileSync } from "node:fs";\nwriteFileSync("${name}", "");\nexport default {};\n`;
    const root = temporaryProject();
    const marks = ["above", "below", "package", "typo"].map((name) => join(root, `${name}.ran`));
    const [above = "", below = "", package_ = "", typo = ""] = marks;
    writeFiles(root, {
      "genlock.config.ts": write(above),
      "project/sub/genlock.config.ts": write(below),
      "node_modules/@genlock/opemai/package.json": '{ "name": "@genlock/opemai", "main": "i.js" }',
      "node_modules/@genlock/opemai/i.js": `require("fs").writeFileSync("${typo}", "")`,
      "evil/index.js": `require("fs").writeFileSync("${package_}", "")`,
      "project/package.json": "{}",
      "project/genlock.yaml": "version: 1\nprovider: draft\nassets:\n  a: { prompt: a, alt: a }\n",
    });
    expect(await runCli(join(root, "project"), ["plan"])).toMatchObject({ code: 0 });
    for (const provider of [
      "../evil",
      "../../evil",
      "/evil",
      "file:evil",
      "./sub",
      "@genlock/draft/x",
    ]) {
      const text = `version: 1\nprovider: ${JSON.stringify(provider)}\nassets:\n  a: { prompt: a, alt: a }\n`;
      writeFiles(root, { "project/genlock.yaml": text });
      expect((await runCli(join(root, "project"), ["plan"])).code).not.toBe(0);
    }
    expect(marks.filter((mark) => existsSync(mark))).toEqual([]);
  });
});

describe("A39: an original with what a camera and an editor leave in it", () => {
  test("is served byte for byte as an original, and its derivatives have nothing of it", async () => {
    const withMetadata = await sharp({
      create: { width: 256, height: 256, channels: 3, background: "red" },
    })
      .withExif({ IFD0: { Copyright: "GPSCANARY" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
      .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'><script>XMPCANARY</script></x:xmpmeta>")
      .withIccProfile("p3")
      .jpeg()
      .toBuffer();
    const digest = createHash("sha256").update(withMetadata).digest("hex");
    const fields = fieldsOf("a photo");
    const key = jobKey(fields);
    const output = {
      digest,
      role: "imported",
      mediaType: "image/jpeg",
      width: 256,
      height: 256,
      byteLength: withMetadata.byteLength,
      hasAlpha: false,
      made: {
        key,
        take: 0,
        call: 0,
        index: 0,
        provenance: { provider: "import", model: "camera", billing: "free" },
      },
    } as const;
    const entry = {
      accepts: { key, fields },
      current: digest,
      pinned: false,
      chosen: false,
      outputs: [output],
    };
    const root = temporaryProject({
      "genlock.yaml": `version: 1
provider: draft
defaults: { derivatives: { widths: [64, 128], formats: [jpeg, webp, avif, png] } }
assets:
  a: { prompt: a photo, alt: a }
`,
      "genlock.lock": serializeLock({ version: 1, assets: new Map([["a", entry]]) }),
    });
    mkdirSync(join(root, "genlock"));
    writeFileSync(join(root, "genlock/a.jpg"), withMetadata);
    expect(await runCli(root, ["build"])).toMatchObject({ code: 0 });
    const files = filesBelow(join(root, "public/genlock")).filter(
      (file) => !file.endsWith(".json"),
    );
    expect(files.length).toBeGreaterThanOrEqual(8);
    for (const file of files) {
      const bytes = readFileSync(join(root, "public/genlock", file));
      if (bytes.equals(withMetadata)) continue;
      const { exif, xmp } = await sharp(bytes).metadata();
      expect(exif?.includes("GPSCANARY") ?? false).toBe(false);
      expect(xmp?.includes("XMPCANARY") ?? false).toBe(false);
      expect(bytes.includes("CANARY")).toBe(false);
    }
    expect(readFileSync(join(root, "genlock/a.jpg")).equals(withMetadata)).toBe(true);
  });
});

describe("A42: others on the same machine", () => {
  test("cannot read or write what genlock keeps for itself, whatever the mask", async () => {
    const project = await paidProject(paidHead + paidAssets(1));
    expect(await project.start(buy, { before: "umask 000" }).ended).toMatchObject({ code: 0 });
    for (const folder of [".genlock", ".genlock/store", ".genlock/leases"]) {
      expect(statSync(project.path(folder)).mode & 0o077).toBe(0);
    }
  });
});

describe("A43: a prompt of 64 kB", () => {
  test("is refused with its place, and the longest that is allowed is in no derivative", async () => {
    const manifestWith = (prompt: string): string => `version: 1
provider: draft
defaults: { size: 128x128, derivatives: { widths: [64], formats: [jpeg, webp] } }
assets:
  a: { prompt: ${JSON.stringify(prompt)}, alt: a }
`;
    const long = `long ${"words ".repeat(11_000)}`;
    const root = temporaryProject({ "genlock.yaml": manifestWith(long) });
    const refused = await runCli(root, ["generate"]);
    expect(refused.code).toBe(3);
    expect(refused.stderr).toMatch(/genlock\.yaml:\d+:\d+/);
    writeFiles(root, { "genlock.yaml": manifestWith(long.slice(0, 31_000)) });
    expect(await runCli(root, ["generate"])).toMatchObject({ code: 0 });
    expect(await runCli(root, ["build"])).toMatchObject({ code: 0 });
    const folder = join(root, "public/genlock");
    const files = filesBelow(folder).filter((file) => !file.endsWith(".json"));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const bytes = readFileSync(join(folder, file));
      expect(bytes.includes("words words")).toBe(false);
      expect((await sharp(bytes).stats()).channels.length).toBeGreaterThan(2);
    }
  });
});
