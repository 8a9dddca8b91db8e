import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFile, type CheckedFile } from "../check-file.ts";
import { toPointerPart } from "../yaml/place.ts";
import { membersOf } from "./members.ts";
import { updateFile } from "./update-file.ts";

const base = `# Pictures
version: 1
include: [more.yaml]
styles:
  ink: { before: In ink }
assets:
  # The first
  hero:
    prompt: A lighthouse
    alt: A lighthouse
  list/icon-a: A bell
  list/icon-b: { prompt: A drum, alt: Drum }
  list/icon-c:
    prompt: >-
      A gong that is
      seen from above

    style: ink
  list/icon-d: A horn
  # The last two
  list/icon-e:
    prompt: |
      A harp

  list/icon-f: { prompt: A fiddle }
  last: { prompt: A flute, alt: Flute }
`;

function check(text: string): CheckedFile {
  return checkFile({ file: "genlock.yaml", text }, "manifest");
}

function update(file: CheckedFile, text: string): CheckedFile | undefined {
  return updateFile(file, { file: "genlock.yaml", text }, "manifest");
}

function pointersOf(value: unknown, pointer = ""): string[] {
  return [
    pointer,
    ...membersOf(value).flatMap(([name, member]) =>
      pointersOf(member, `${pointer}${toPointerPart(name)}`),
    ),
  ];
}

/** What there is to know of a file, in its order; a prompt alone and an asset with nothing but a prompt say the same. */
function toldOf({ source, content, diagnostics, include, ...file }: CheckedFile): unknown {
  const { assets = {}, ...rest } = content?.value ?? {};
  const settings = Object.entries(assets).map(([id, asset]) => [
    id,
    typeof asset === "string" ? { prompt: asset } : { ...asset },
  ]);
  const value = { ...rest, assets: Object.fromEntries(settings) };
  const places = pointersOf(value);
  return {
    source,
    kind: content?.kind,
    rest: { ...rest },
    settings,
    diagnostics,
    include,
    lacksNames: file.lacksNames,
    brokenAssets: file.brokenAssets,
    // Backwards too, since what is asked first decides how the rest is found.
    places: [...places.toReversed(), ...places].map((pointer) => [
      file.locate(pointer, "key"),
      file.locate(pointer),
    ]),
  };
}

describe("a sound file brought up to date", () => {
  test.each([
    ["the same text", base],
    ["a word", base.replace("A flute", "A harp")],
    ["a member more", base.replace("prompt: A drum", "prompt: A drum, size: 64x64")],
    ["a line more", base.replace("  list/icon-a:", "    size: 64x64\n  list/icon-a:")],
    ["a comment", base.replace("  last:", "  # The last\n  last:")],
    ["two of them", base.replace("A bell", "Bells").replace("A flute", "Flutes")],
  ])("says what the whole text says: %s", (_, text) => {
    const updated = update(check(base), text);
    expect(updated && toldOf(updated)).toEqual(toldOf(check(text)));
  });

  test.each([
    ["an asset comes", `${base}  more: A horn\n`],
    ["one goes", base.replace("  list/icon-a: A bell\n", "")],
    ["one is renamed", base.replace("icon-a", "icon-z")],
    [
      "two change places",
      base
        .replace("  list/icon-a: A bell\n", "")
        .replace("  last:", "  list/icon-a: A bell\n  last:"),
    ],
    ["a style changes", base.replace("In ink", "In oil")],
    ["there is a mistake", base.replace("alt: Flute", "alto: Flute")],
    ["the end is torn off", base.slice(0, -5)],
    ["it is empty", ""],
  ])("is read whole when %s", (_, text) => {
    expect(update(check(base), text)).toBeUndefined();
  });

  test("is another file as something else, and was no sound one with mistakes", () => {
    const source = { file: "genlock.yaml", text: base };
    expect(updateFile(check(base), source, "fragment")).toBeUndefined();
    const moved = { ...source, file: "other.yaml" };
    expect(updateFile(check(base), moved, "manifest")).toBeUndefined();
    const broken = base.replace("alt: Flute", "alto: Flute");
    expect(update(check(broken), broken)).toBeUndefined();
    expect(update(check(broken), base)).toBeUndefined();
  });

  test("is read whole now and then, so that nothing piles up", () => {
    let file = check(base);
    const saves = Array.from({ length: 250 }, (_, index) => base.replace("A flute", `${index}th`));
    const whole = saves.filter((text) => {
      const updated = update(file, text);
      file = updated ?? check(text);
      return updated === undefined;
    });
    expect(whole).toHaveLength(2);
    expect(toldOf(file)).toEqual(toldOf(check(saves.at(-1) ?? "")));
  });

  test("says what the whole text says after any number of edits, one after the other", () => {
    const pieces = fc.constantFrom(
      ..."x : # ' \" | > { } , & * ? size: alt: -".split(" "),
      "\n  new: A gong\n",
      "    alt: Seen\n",
      "\n",
      "\n  ",
      " ",
      "A horn",
    );
    const edits = fc.array(
      fc.record({ at: fc.nat(base.length), gone: fc.nat(4), put: pieces, repeat: fc.nat(2) }),
      { minLength: 1, maxLength: 6 },
    );
    let updates = 0;
    fc.assert(
      fc.property(edits, (list) => {
        let text = base;
        let file = check(text);
        for (const { at, gone, put, repeat } of list) {
          const next = text.slice(0, at) + put.repeat(repeat) + text.slice(at + gone);
          const updated = update(file, next);
          const whole = check(next);
          const isSound = whole.content !== undefined && whole.diagnostics.length === 0;
          const expected = updated !== undefined && isSound ? toldOf(whole) : undefined;
          expect(updated && toldOf(updated)).toEqual(expected);
          // An editor's save that cannot be gone by is not built upon.
          if (!isSound) continue;
          if (updated !== undefined && next !== text) updates += 1;
          file = updated ?? whole;
          text = next;
        }
      }),
      { numRuns: 400 },
    );
    expect(updates).toBeGreaterThan(20);
  });
});
