import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serializeLock, type LockEntry } from "@genlock/core";
import { describe, expect, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { drawArt, entryOf, outputOf } from "../support/locked-art.ts";
import { paidProject } from "../support/paid-project.ts";
import { filesBelow, paidHead } from "../support/running-project.ts";
import { temporaryProject } from "../support/temporary-project.ts";

/** Prints the most memory that a process used, when it ends, as its last line on standard error. */
const tellMemory = `--import=data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process.stderr.write(`\\nmost ${process.resourceUsage().maxRSS}\\n`));',
)}`;

function mostMemory(stderr: string): number {
  return Number(/most (\d+)\n$/.exec(stderr)?.[1]) / 1024;
}

describe("F38: 5,000 assets", () => {
  const count = 5000;
  const assets = Array.from({ length: count }, (_, at) => `group${at % 50}/asset-${at}`);

  test("that are all there: no call, no write to the lock, bounded memory", async () => {
    const art = await drawArt(7);
    const manifest = assets.map((id) => `  ${id}: { prompt: ${id}, alt: a }\n`).join("");
    const entries = assets.map((id): [string, LockEntry] => [
      id,
      entryOf(id, [outputOf(art, { prompt: id })]),
    ]);
    const root = temporaryProject({
      "genlock.yaml": `version: 1\nprovider: draft\nassets:\n${manifest}`,
      "genlock.lock": serializeLock({ version: 1, assets: new Map(entries) }),
    });
    for (let group = 0; group < 50; group += 1) {
      mkdirSync(join(root, `genlock/group${group}`), { recursive: true });
    }
    for (const id of assets) writeFileSync(join(root, `genlock/${id}.png`), art.bytes);
    const before = statSync(join(root, "genlock.lock"), { bigint: true });
    const environment = { NODE_OPTIONS: tellMemory };
    const made = await runCli(root, ["generate"], { environment });
    expect(made.code).toBe(0);
    expect(made.stdout).toContain("No changes");
    expect(statSync(join(root, "genlock.lock"), { bigint: true }).mtimeNs).toBe(before.mtimeNs);
    expect(mostMemory(made.stderr)).toBeLessThan(700);
    expect(filesBelow(join(root, ".genlock/leases"))).toEqual([]);
  }, 600_000);

  test("from nothing, of 40 pictures: each is bought once, with few handles and bounded memory", async () => {
    const manifest = assets
      .map((id, at) => `  ${id}: { prompt: picture ${at % 40}, alt: a }\n`)
      .join("");
    const project = await paidProject(paidHead + manifest);
    const made = await project.start(["generate", "--yes"], {
      before: "ulimit -n 256",
      environment: { NODE_OPTIONS: tellMemory },
    }).ended;
    expect(made.code).toBe(0);
    expect(project.server.billed).toHaveLength(40);
    expect(project.lock().assets.size).toBe(count);
    expect(filesBelow(project.path("genlock"))).toHaveLength(count);
    expect(mostMemory(made.stderr)).toBeLessThan(900);
  }, 600_000);
});

describe("F39: names and places", () => {
  const long = Array.from({ length: 3 }, (_, at) => `${"long".repeat(12)}${at}`).join("/");
  const manifest = `version: 1
provider: draft
assets:
  bird: { prompt: "ein Vögelchen, ñandú, 図", alt: b, size: 64x64 }
  written: { prompt_file: "wörter/図.md", alt: w, size: 64x64 }
  ${long}: { prompt: far down, alt: f, size: 64x64 }
`;

  test("UTF-8 names and long paths make the same keys and the same lock bytes wherever they lie", async () => {
    const texts = new Set<string>();
    for (const below of ["", "ein Ordner/図 絵/", "deep/".repeat(15)]) {
      const root = temporaryProject({
        [`${below}genlock.yaml`]: manifest,
        [`${below}wörter/図.md`]: "words of a file: ñandú\n",
      });
      const made = await runCli(join(root, below), ["generate"]);
      expect(made).toMatchObject({ code: 0 });
      texts.add(readFileSync(join(root, below, "genlock.lock"), "utf8"));
      expect(filesBelow(join(root, below, "genlock"))).toContain(`${long}.png`);
    }
    expect(texts.size).toBe(1);
  });

  test("names that a case-insensitive disk takes for one are refused, and so are two spellings of one letter", async () => {
    for (const [one, other] of [
      ["hero", "Hero"],
      ["caf\u00e9", "cafe\u0301"],
    ]) {
      const assets = [one, other].map((id) => `  "${id}": { prompt: a, alt: a }\n`).join("");
      const root = temporaryProject({
        "genlock.yaml": `version: 1\nprovider: draft\nassets:\n${assets}`,
      });
      expect((await runCli(root, ["generate"])).code).toBe(3);
      expect(filesBelow(join(root, "genlock"))).toEqual([]);
    }
  });
});
