import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { editManifest } from "./edit-manifest.ts";
import type { ManifestEdit } from "./manifest-edit.ts";

/** One way to write an asset: its text, and which part of it is the prompt. */
interface Layout {
  readonly id: string;
  readonly before: string;
  readonly prompt: string;
  readonly after: string;
}

const words = fc
  .array(fc.constantFrom("pier", "at", "night,", "a", "sea", "über", "灯台", "x-y"), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => list.join(" "));

const scalar = fc
  .tuple(fc.constantFrom("plain", "single", "double"), words)
  .map(([style, text]) => {
    if (style === "single") return `'it''s ${text}'`;
    return style === "double" ? `"say \\"${text}\\""` : text.replaceAll(",", "");
  });

const remark = fc.constantFrom("", " # why", "   # a: b");

/** Assets in every layout that people write, all of one file's indentation. */
function assetLayouts(unit: number): fc.Arbitrary<Omit<Layout, "id">> {
  const blanks = " ".repeat(unit);
  const inner = blanks.repeat(2);
  const short = fc
    .tuple(scalar, remark)
    .map(([prompt, why]) => ({ before: ": ", prompt, after: `${why}\n` }));
  const long = fc.tuple(scalar, remark, fc.boolean()).map(([prompt, why, isFirst]) =>
    isFirst
      ? { before: `:\n${inner}prompt: `, prompt, after: `${why}\n${inner}alt: x${why}\n` }
      : {
          before: `:${why}\n${inner}# note\n${inner}alt: "x"\n${inner}prompt: `,
          prompt,
          after: `${why}\n`,
        },
  );
  const block = fc
    .tuple(fc.constantFrom("|", "|-", ">", ">-", "|2-"), remark, words, fc.constantFrom("", "\n"))
    .map(([sign, why, text, gap]) => {
      const deep = sign === "|2-" ? `${inner}  ` : `${inner}${blanks}`;
      const prompt = `${sign}${why}\n${deep}${text}\n${gap}${deep}more\n`;
      return { before: `:\n${inner}prompt: `, prompt, after: `${inner}alt: x\n` };
    });
  const flow = fc
    .tuple(scalar, fc.boolean())
    .map(([prompt, isWide]) =>
      isWide
        ? { before: `: {\n${inner}alt: x,\n${inner}prompt: `, prompt, after: `\n${blanks}}\n` }
        : { before: ": {prompt: ", prompt, after: " , alt: x} # y\n" },
    );
  return fc.oneof(short, long, block, flow);
}

interface GeneratedManifest {
  readonly text: string;
  readonly id: string;
  /** Around the prompt of that asset. */
  readonly prefix: string;
  readonly suffix: string;
  /** The asset's own lines. */
  readonly own: string;
}

const manifests: fc.Arbitrary<GeneratedManifest> = fc
  .constantFrom(2, 3, 4)
  .chain((unit) =>
    fc.record({
      layouts: fc.array(assetLayouts(unit), { minLength: 1, maxLength: 5 }),
      at: fc.nat(4),
      unit: fc.constant(unit),
      gap: fc.constantFrom("", "\n", "\n# section\n", "  \n"),
      head: fc.constantFrom(
        "version: 1\n\n",
        "# site\n---\nversion: 1\n",
        "version: 1 # x\nstyles: {}\n",
      ),
      tail: fc.constantFrom("", "\n# end\n", "defaults: { size: auto }\n", "\n\n"),
      quote: fc.constantFrom("", '"', "'"),
      eol: fc.constantFrom("\n", "\r\n"),
      mark: fc.constantFrom("", "\uFEFF"),
    }),
  )
  .map(({ layouts, at, unit, gap, head, tail, quote, eol, mark }) => {
    const chosen = at % layouts.length;
    const parts = layouts.map(({ before, prompt, after }, index) => {
      const key = `${" ".repeat(unit)}${quote}${index === chosen ? "chosen" : `id-${index}`}${quote}`;
      return { before: `${index === 0 ? "" : gap}${key}${before}`, prompt, after };
    });
    const whole = (from: number, to?: number): string =>
      parts
        .slice(from, to)
        .map((part) => part.before + part.prompt + part.after)
        .join("");
    const ends = (text: string): string => text.replaceAll("\n", eol);
    const part = parts[chosen] ?? { before: "", prompt: "", after: "" };
    const top = `${mark}${head}assets:\n${whole(0, chosen)}`;
    const bottom = `${part.after}${whole(chosen + 1)}${tail}`;
    return {
      text: ends(`${top}${part.before}${part.prompt}${bottom}`),
      id: "chosen",
      prefix: ends(`${top}${part.before}`),
      suffix: ends(bottom),
      own: ends(`${part.before}${part.prompt}${part.after}`),
    };
  });

/** Prompts that would break out of where they are put. */
const prompts = fc
  .array(
    fc.constantFrom(
      "a",
      "word",
      " ",
      "\n",
      "'",
      '"',
      ": ",
      " #",
      "- ",
      "{",
      "}",
      "[",
      ",",
      "&",
      "*",
      "!",
      "|",
      ">",
      "%",
      "\\",
      "é",
      "灯",
      "👩‍🚀",
      "${x}",
      "$",
      "1",
      "null",
      "\t",
      "---",
      "?",
      "@",
      "`",
      "~",
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(""))
  .filter((text) => text.replace(/\n+$/, "") !== "");

function edit(text: string, change: ManifestEdit): string {
  const result = editManifest([{ file: "genlock.yaml", text }], change);
  if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.message}\n${text}`);
  return result.changed[0]?.text ?? text;
}

/** What another reader of YAML finds. */
function read(text: string): { readonly assets: Readonly<Record<string, unknown>> } {
  return parse(text.replace(/^\uFEFF/, ""));
}

function promptOf(asset: unknown): string {
  const prompt: unknown = typeof asset === "string" ? asset : Reflect.get(Object(asset), "prompt");
  return String(prompt).replace(/\n+$/, "");
}

describe("whatever the layout", () => {
  test("a prompt is changed and every byte around it stays", () => {
    fc.assert(
      fc.property(manifests, prompts, ({ text, id, prefix, suffix }, prompt) => {
        const after = edit(text, { kind: "set", id, pointer: "/prompt", value: prompt });
        expect(after.slice(0, prefix.length)).toBe(prefix);
        expect(after.slice(after.length - suffix.length)).toBe(suffix);
        expect(promptOf(read(after).assets[id])).toBe(prompt.replace(/\n+$/, ""));
      }),
      { numRuns: 400 },
    );
  });

  test("an asset is added between two bytes that stay", () => {
    fc.assert(
      fc.property(manifests, prompts, fc.boolean(), ({ text }, prompt, hasAlt) => {
        const settings = hasAlt ? { prompt, alt: "x" } : { prompt };
        const after = edit(text, { kind: "add", id: "404", settings, file: undefined });
        let same = 0;
        while (same < text.length && after[same] === text[same]) same += 1;
        expect(after.endsWith(text.slice(same))).toBe(true);
        expect(promptOf(read(after).assets["404"])).toBe(prompt.replace(/\n+$/, ""));
      }),
      { numRuns: 300 },
    );
  });

  test("a field is added and nothing is lost", () => {
    fc.assert(
      fc.property(manifests, ({ text, id }) => {
        const after = edit(text, { kind: "set", id, pointer: "/model", value: "m" });
        const strip = (yaml: string): string => yaml.replaceAll(/\s|[{}]|prompt:/g, "");
        expect(strip(after).replace(/,?model:m/, "")).toBe(strip(text));
        expect(read(after).assets[id]).toMatchObject({ model: "m" });
        expect(edit(after, { kind: "set", id, pointer: "/model", value: "n" })).toBe(
          after.replace("model: m", "model: n"),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("an asset goes with its own lines, and at most one blank line", () => {
    fc.assert(
      fc.property(manifests, ({ text, id, own }) => {
        const after = edit(text, { kind: "remove", id });
        const { [id]: _, ...others } = read(text).assets;
        expect(read(after).assets).toEqual(others);
        const comments = (yaml: string): string[] => yaml.match(/^#.*$/gm) ?? [];
        expect(comments(after)).toEqual(comments(text));
        expect(text.length - after.length).toBeLessThanOrEqual(own.length + 4);
      }),
      { numRuns: 300 },
    );
  });

  test("an asset gets another id and nothing else changes", () => {
    fc.assert(
      fc.property(manifests, ({ text, id }) => {
        const after = edit(text, { kind: "rename", from: id, to: "sea/banner" });
        expect(after).toBe(text.replace(id, "sea/banner"));
        expect(edit(after, { kind: "rename", from: "sea/banner", to: id })).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});
