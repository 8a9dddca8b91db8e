import type { LockEntry, Plan, PlannedAsset, ResolvedAsset } from "@genlock/core";
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { inertCode, inertText } from "./inert-markdown.ts";
import { planMarkdown } from "./plan-markdown.ts";
import { resolvedAsset } from "./resolved-asset.fixture.ts";

const hostile = [
  "<script>alert(1)</script>",
  '"onerror="alert(1)" x="',
  "![x](https://evil.example/x.png)",
  "[click](javascript:alert(1))",
  "<img src=https://evil.example/x.png>",
  "` | ` | **bold** | ``` |",
  "\\| \\`",
  "https://evil.example and www.evil.example",
  "@everyone #1 octo/repo#2 GH-3",
  "</code></td></table><h1>out</h1>",
  "line\r\nbreak\u2028\u202e | x |\n| --- |\n# head",
  "&lt;script&gt; &#60;b&#62; ]]> ${x} <!-- x -->",
  "- [ ] a task\n```\nfence",
];

function stale(id: string, before: string, after: string): PlannedAsset {
  const changes = [{ field: "prompt", before, after }];
  const step = { action: "generate", reason: "stale", changes } as const;
  return { id, state: "stale", pinned: false, job: `job-${id}`, step };
}

function planOf(assets: readonly PlannedAsset[]): Plan {
  const cost = { min: 0.04, max: 0.06, unknownCalls: 0, asOf: "2026-11-01" };
  const jobs = assets.map(({ id }) => ({
    id: `job-${id}@0`,
    job: `job-${id}`,
    key: undefined,
    provider: "openai",
    model: "gpt-image-2",
    billing: "paid" as const,
    assets: [id],
    take: 0,
    after: [],
    calls: [{ call: 0, count: 1 }],
    cost,
  }));
  return { version: 1, assets, moves: [], jobs, calls: jobs.length, images: jobs.length, cost };
}

function projectOf(
  assets: readonly ResolvedAsset[],
  entries: readonly [string, LockEntry][] = [],
): Parameters<typeof planMarkdown>[0] {
  return {
    root: "/project",
    originalsDir: "/project/art",
    moves: [],
    lock: { version: 1, assets: new Map(entries) },
    assets: new Map(assets.map((asset) => [asset.id, asset])),
  };
}

const digest = "a".repeat(64);
const locked: LockEntry = {
  accepts: { key: digest, fields: { provider: "openai", operation: "generate" } },
  current: digest,
  pinned: false,
  chosen: false,
  outputs: [
    {
      digest,
      role: "candidate",
      mediaType: "image/jpeg",
      width: 1,
      height: 1,
      byteLength: 1,
      hasAlpha: false,
      made: {
        key: digest,
        take: 0,
        call: 0,
        index: 0,
        provenance: { provider: "openai", model: "gpt-image-2", billing: "paid" },
      },
    },
  ],
};

/** The page GitHub would make of it, without the elements that genlock itself writes. */
function foreignMarkup(html: string): string[] {
  const own = /^<\/?(?:h3|p|br|code|table|thead|tbody|tr|th|td|ul|li)(?: align="right")?>$/;
  return (html.match(/<[^>]*>/g) ?? []).filter((tag) => !own.test(tag));
}

describe("a plan for a pull request", () => {
  test("says what changes, which pictures, calls and prices", async () => {
    const project = projectOf([resolvedAsset("hero")], [["hero", locked]]);
    const text = planMarkdown(project, planOf([stale("hero", "a fox", "a badger")])).join("\n");
    const html = await marked.parse(text, { gfm: true });
    expect(html).toContain("<h3>genlock plan</h3>");
    const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = ""]) => cell);
    const plain = cells.map((cell) =>
      cell
        .replace(/<br>/g, "\n")
        .replace(/<[^>]*>/g, "")
        .replace(/&quot;|&#34;/g, '"')
        .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
    );
    expect(plain).toEqual([
      "hero",
      'changed\nprompt: "a fox" → "a badger"',
      "art/hero.jpg",
      "art/hero.png",
      "1×1",
      "$0.04 to $0.06",
    ]);
  });

  test.each(hostile)("leaves %j text", async (text) => {
    const project = projectOf([resolvedAsset("hero")], [["hero", locked]]);
    const lines = planMarkdown(project, planOf([stale("hero", text, `${text} more`)]));
    const html = await marked.parse(lines.join("\n"), { gfm: true });
    expect(foreignMarkup(html)).toEqual([]);
    expect(html.match(/<tr>/g)).toHaveLength(2);
    expect(html.match(/<td/g)).toHaveLength(6);
    expect(lines.every((line) => !/[\r\n]/.test(line))).toBe(true);
  });

  test("writes ASCII signs as entities, so that nothing looks for names, links or columns in them", () => {
    expect(inertText("a-b/c, d")).toBe("a-b/c, d");
    expect(inertCode("@x #1 <b> `|`")).toBe(
      "<code>&#64;x &#35;1 &#60;b&#62; &#96;&#124;&#96;</code>",
    );
    expect(inertText("é 漢")).toBe("é 漢");
    expect(inertText("x".repeat(500))).toHaveLength(200);
  });

  test("fits into a comment however many assets change", () => {
    const assets = Array.from({ length: 2000 }, (_, index) =>
      stale(`icon-${index}`, "<".repeat(300), ">".repeat(300)),
    );
    const text = planMarkdown(projectOf([]), planOf(assets)).join("\n");
    expect(text.length).toBeLessThan(65_000);
    expect(text).toMatch(/^And \d+ more\.$/m);
  });

  test("is a sentence when nothing changes", () => {
    expect(planMarkdown(projectOf([]), planOf([]))).toEqual([
      "### genlock plan",
      "",
      "No changes&#46; Your pictures match the manifest&#46;",
    ]);
  });
});
