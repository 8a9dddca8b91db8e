import { describe, expect, test } from "vitest";
import { artProject, colleagueOf } from "./art-project.ts";

const assets =
  "  a: { prompt: one, alt: a }\n  b: { prompt: two, alt: b }\n  c: { prompt: one, alt: c }\n";

describe("costs", () => {
  test("says what was spent on what, and that a colleague spent it elsewhere", async () => {
    const project = await artProject(assets);
    expect((await project.run("costs")).stdout).toContain("Nothing was spent on this machine.");
    const report = await project.json("generate", "--yes");
    const told = await project.json("costs");
    expect(told).toMatchObject({
      version: 1,
      since: null,
      total: { calls: 2, maybe: 0, unknownCalls: 0 },
      byModel: [{ provider: "openai", model: "gpt-image-1-mini", calls: 2 }],
      lines: [{ outcome: "stored" }, { outcome: "stored" }],
      locked: { calls: 2, unknownCalls: 0 },
    });
    const { total, locked, byAssets }: Costs = asCosts(told);
    expect(total.told + total.estimated).toBeCloseTo(asReport(report).spent, 6);
    expect(locked.cost).toBeCloseTo(total.told, 6);
    expect(byAssets.map((group) => group.assets.join()).toSorted()).toEqual(["a,c", "b"]);
    const text = await project.run("costs");
    expect(text.stdout).toMatch(/^ {2}a, c +1 call +\$0\.\d+$/m);
    expect(text.stdout).toMatch(/^Spent on this machine: \$0\.\d+\.$/m);

    const other = await colleagueOf(project).run("costs");
    expect(other.stdout).toContain("Nothing was spent on this machine.");
    expect(other.stdout).toMatch(/The locked pictures cost \$0\.\d+, whoever bought them\./);
  });

  test("says what may have been paid, and keeps it when the call is made once more", async () => {
    const project = await artProject("  a: { prompt: one, alt: a }\n", {
      faults: [{ kind: "reset-after-accept" }],
    });
    expect((await project.run("generate", "--yes")).code).toBe(7);
    const text = await project.run("costs");
    expect(text.stdout).toMatch(
      /^Maybe paid, and counted as spent:\n {2}\S+ {2}a: up to \$0\.\d+, its answer was lost$/m,
    );
    expect(text.stdout).toMatch(/^Spent on this machine: maybe \$0\.\d+\.$/m);
    await project.run("generate", "--yes", "--retry-ambiguous");
    expect(await project.json("costs")).toMatchObject({
      total: { calls: 2 },
      lines: [{ outcome: "ambiguous", exact: false, repeated: true }, { outcome: "stored" }],
    });
  });

  test("counts from a day on, and refuses what is no day", async () => {
    const project = await artProject("  a: { prompt: one, alt: a }\n");
    await project.run("generate", "--yes");
    const today = new Date().toISOString().slice(0, 4);
    expect(await project.json("costs", "--since", `${today}-01-01`)).toMatchObject({
      total: { calls: 1 },
    });
    expect(await project.json("costs", "--since", "2999-01-01")).toMatchObject({ lines: [] });
    for (const text of ["yesterday", "2026-02-30", "2026-1-1"]) {
      expect((await project.run("costs", "--since", text)).code).toBe(64);
    }
  });
});

interface Costs {
  readonly total: { readonly told: number; readonly estimated: number };
  readonly locked: { readonly cost: number };
  readonly byAssets: readonly { readonly assets: readonly string[] }[];
}

function asCosts(value: unknown): Costs {
  const copy: Costs = JSON.parse(JSON.stringify(value));
  return copy;
}

function asReport(value: unknown): { readonly spent: number } {
  const copy: { spent: number } = JSON.parse(JSON.stringify(value));
  return copy;
}
