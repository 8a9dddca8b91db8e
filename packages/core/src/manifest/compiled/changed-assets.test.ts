import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFile } from "../check-file.ts";
import { changedAssets } from "./changed-assets.ts";

const base = `# Pictures
version: 1
styles:
  ink: { before: In ink }
assets:
  # The first
  hero:
    prompt: A lighthouse
    alt: A lighthouse
  list/icon-a: A bell
  list/icon-b:
    prompt: >-
      A drum that is
      seen from above

    style: ink
  quoted:
    prompt: "A horn: with a
      second line"
  last: { prompt: A flute, alt: Flute }
`;

function changesOf(text: string, before = base): unknown {
  const changes = changedAssets(checkFile({ file: "a.yaml", text: before }, "manifest"), text);
  return changes && [Object.fromEntries(changes.before), Object.fromEntries(changes.after)];
}

/** What reading both texts whole comes to; `undefined`: something is wrong, or differs outside of assets. */
function wholeChanges(text: string, before = base): unknown {
  const [old, now] = [before, text].map((each) =>
    checkFile({ file: "a.yaml", text: each }, "manifest"),
  );
  if (old?.content === undefined || now?.content === undefined) return undefined;
  if (now.diagnostics.length > 0) return undefined;
  const { assets: left = {}, ...oldRest } = old.content.value;
  const { assets: right = {}, ...nowRest } = now.content.value;
  if (JSON.stringify(oldRest) !== JSON.stringify(nowRest)) return undefined;
  const pick = (from: typeof left, other: typeof left): object =>
    Object.fromEntries(
      Object.entries(from)
        .map(([id, asset]) => [id, typeof asset === "string" ? { prompt: asset } : asset] as const)
        .filter(([id, asset]) => {
          const twin = other[id];
          const same = typeof twin === "string" ? { prompt: twin } : twin;
          return same === undefined || sorted(same) !== sorted(asset);
        }),
    );
  return [pick(left, right), pick(right, left)];
}

function sorted(value: object): string {
  return JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

describe("what changed in a file, read from the lines around it", () => {
  test.each<[string, (text: string) => string, unknown]>([
    ["nothing", (text) => text, [{}, {}]],
    [
      "a word",
      (text) => text.replace("prompt: A lighthouse", "prompt: A boat"),
      [
        { hero: { prompt: "A lighthouse", alt: "A lighthouse" } },
        { hero: { prompt: "A boat", alt: "A lighthouse" } },
      ],
    ],
    ["a comment among assets", (text) => text.replace("  last:", "  # new\n  last:"), [{}, {}]],
    [
      "a member at an end",
      (text) => text.replace("  list/icon-b", "    size: auto\n  list/icon-b"),
      undefined,
    ],
    [
      "a new asset",
      (text) => text.replace("  quoted:", "  new: A gong\n  quoted:"),
      [{}, { new: { prompt: "A gong" } }],
    ],
    [
      "one that goes",
      (text) => text.replace("  list/icon-a: A bell\n", ""),
      [{ "list/icon-a": { prompt: "A bell" } }, {}],
    ],
    [
      "the last",
      (text) => text.replace("A flute", "A harp"),
      [{ last: { prompt: "A flute", alt: "Flute" } }, { last: { prompt: "A harp", alt: "Flute" } }],
    ],
    ["a style", (text) => text.replace("In ink", "In oil"), undefined],
    ["a quote that is not closed", (text) => text.replace("second line", '"second'), undefined],
    ["a document's end", (text) => text.replace("A bell\n", "A bell\n...\n"), undefined],
    ["an id that is taken", (text) => text.replace("last:", "hero:"), undefined],
    ["an unknown key", (text) => text.replace("style: ink", "stile: ink"), undefined],
    ["an indentation", (text) => text.replace("  last:", "   last:"), undefined],
  ])("%s", (_, change, expected) => {
    const text = change(base);
    expect(changesOf(text)).toEqual(expected);
    expect(expected ?? wholeChanges(text)).toEqual(wholeChanges(text));
  });

  test("is not told of assets in braces, where a comma says more than a line", () => {
    const before = "version: 1\nassets: {\n  a: x,\n  b: y\n}\n";
    expect(changesOf(before.replace("y", "z"), before)).toBeUndefined();
    const inside = "version: 1\nassets:\n  {\n  a: x,\n  b: y\n  }\n";
    expect(changesOf(inside.replace("y", "z"), inside)).toBeUndefined();
    expect(wholeChanges(before.replace("y", "z"), before)).toEqual([
      { b: { prompt: "y" } },
      { b: { prompt: "z" } },
    ]);
  });

  const pieces = fc.constantFrom(
    ..."a - : # ' \" | > { } [ ] , & * ! % @ ? \\".split(" "),
    ..." |\n|\t|\r".split("|"),
    "\n  new: A gong\n",
    "\n  new:\n    prompt: x\n",
    "    alt: Seen\n",
    "\n",
    "\n  ",
    "\n    ",
    ": ",
    " #",
    "---\n",
    "...\n",
    "|\n",
    ">-\n",
    "''",
    "\u2028",
    "\u00e9",
    "hero",
    "\n  hero: x\n",
    "styles:",
  );
  const edits = fc.array(
    fc.record({
      at: fc.nat(base.length),
      gone: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
      put: fc.oneof(
        fc.constant(""),
        pieces,
        fc.array(pieces, { maxLength: 3 }).map((all) => all.join("")),
      ),
    }),
    { minLength: 1, maxLength: 2 },
  );

  test.each([
    ["line feeds", base],
    ["carriage returns", base.replaceAll("\n", "\r\n")],
    ["no end", base.trimEnd()],
    ["more below", `${base}budget: { perRun: 3 }\n`],
  ])("is what the whole text says, after any edit, with %s", (_, before) => {
    let told = 0;
    fc.assert(
      fc.property(edits, (list) => {
        let text = before;
        for (const { at, gone, put } of list)
          text = text.slice(0, at) + put + text.slice(at + gone);
        const changes = changesOf(text, before);
        if (changes === undefined) return;
        told += 1;
        expect(changes).toEqual(wholeChanges(text, before));
      }),
      { numRuns: 1500 },
    );
    expect(told).toBeGreaterThan(20);
  });
});
