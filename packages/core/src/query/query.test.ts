import { describe, expect, test } from "vitest";
import { noSettings } from "../recipes/layer-of.ts";
import { parseQuery } from "./parse-query.ts";
import { resolveQuery, type QueryContext } from "./resolve-query.ts";

function problemsOf(query: string): readonly string[] {
  const parsed = parseQuery(query);
  return parsed.ok ? [] : parsed.problems;
}

describe("parseQuery", () => {
  test.each([
    ["", undefined, "picture"],
    ["url", undefined, "url"],
    ["as=srcset", undefined, "srcset"],
    ["as=meta", undefined, "metadata"],
    ["as=site", undefined, "site"],
    [
      "w=400;800&format=avif;webp&as=picture",
      { widths: [400, 800], formats: ["avif", "webp"] },
      "picture",
    ],
    ["w=400,800&format=jpg", { widths: [400, 800], formats: ["jpeg"] }, "picture"],
    ["h=90&webp&url", { heights: [90], formats: ["webp"] }, "url"],
    ["width=1&height=2&fit=contain", { widths: [1], heights: [2], fit: "contain" }, "picture"],
    ["position=northeast", { position: "right top" }, "picture"],
    ["aspect=16:9&position=centre", { aspect: "16:9", position: "center" }, "picture"],
    ["aspect=1.5&focus=0.25,1", { aspect: 1.5, focus: [0.25, 1] }, "picture"],
    ["effort=max&quality=7", { effort: 9, quality: 7 }, "picture"],
    ["effort=fast&maxBytes=9000", { effort: "fast", maxBytes: 9000 }, "picture"],
    ["grayscale&flatten=true", { greyscale: true, flatten: true }, "picture"],
    ["trim&sharpen=2&blur=0.5", { trim: true, sharpen: 2, blur: 0.5 }, "picture"],
    ["tint=f80&background=%23fff8", { tint: "f80", background: "#fff8" }, "picture"],
    ["placeholder=tiny&preset=a;b", { placeholder: "tiny", preset: ["a", "b"] }, "picture"],
  ])("reads %s", (query, derivatives, shape) => {
    expect(parseQuery(query)).toEqual({ ok: true, derivatives, shape });
  });

  test.each([
    ["widht=400", "`widht` means nothing in an import. Did you mean `width`?"],
    ["qualty=4", "`qualty` means nothing in an import. Did you mean `quality`?"],
    ["as=pictrue", "`as` cannot be `pictrue`. Did you mean `picture`?"],
    ["w=big", "Item 1 of `widths` must be a whole number, not the text `big`. A width in pixels."],
    ["w=0", "Item 1 of `widths` must be from 1 to 16,384, not `0`. Write `1`."],
    [
      "w=1&width=2",
      "`width` asks for what an earlier key asks for. Several stand in one, such as `w=400;800`.",
    ],
    [
      "webp&avif",
      "`avif` asks for what an earlier key asks for. Several stand in one, such as `format=avif;webp`.",
    ],
    ["blur=1&blur=2", "`blur` asks for what an earlier key asks for. Take one of them away."],
    [
      "blur",
      "`blur` must be a number of pixels, or `false` for none, not `true`. Write how much, such as `4`.",
    ],
    [
      "placeholder",
      "`placeholder` must be `colour`, `tiny` or `thumbhash`, or `false` for none, not `true`. Write one of them.",
    ],
    ["url&as=srcset", "A module has one shape, and several are asked for."],
    [
      "w=4&as=site",
      "`as=site` stands alone: icons and pictures for links are made as `icons` and `social` say.",
    ],
    [
      "quality=5&maxBytes=900",
      "`quality` and `maxBytes` exclude each other. Keep the one that is meant.",
    ],
    [
      "focus=0.5,1.5",
      "Item 2 of `focus` must be from 0 to 1, not `1.5`. Its places are parts of the picture, 0 at the left and top, 1 at the right and bottom: half is `0.5`.",
    ],
    [
      "format=webm",
      "Item 1 of `formats` must be `avif`, `webp`, `jpeg` or `png`, not the text `webm`. Did you mean `webp`?",
    ],
  ])("refuses %s", (query, problem) => {
    expect(problemsOf(query)).toEqual([problem]);
  });

  test("lists the keys where none is near, and tells everything at once", () => {
    const problems = problemsOf("loop=90&poster=cubic&w=x");
    expect(problems).toHaveLength(3);
    expect(problems[0]).toContain("The keys are w, width, widths, h,");
  });

  test("says what to do instead of what imagetools has beside", () => {
    expect(problemsOf("lossless&basePixels=200&hue=3")).toEqual([
      "`lossless` is not known here. A png loses nothing: write `format=png`.",
      "`basePixels` is not known here. Write `densities`, such as `w=200&densities=1;2`.",
      "`hue` is not known here. A step of your own can do that: see `steps`.",
    ]);
  });

  test.each(["__proto__=1", "constructor=1", "as=__proto__", "position=constructor", "%00=1"])(
    "takes nothing from prototypes: %s",
    (query) => expect(problemsOf(query)).toHaveLength(1),
  );
});

describe("resolveQuery", () => {
  const context: QueryContext = {
    derivatives: { widths: [320, 640], formats: ["webp", "png"], quality: {} },
    presets: { card: { aspect: "1:1", widths: [200] } },
    steps: new Set(["mine"]),
  };

  test("lays a query over the manifest, its presets below its keys", () => {
    expect(resolveQuery("w=100", context)).toMatchObject({
      own: true,
      settings: { widths: [100], formats: ["webp", "png"] },
    });
    expect(resolveQuery("preset=card&format=avif&as=url", context)).toMatchObject({
      settings: { widths: [200], aspect: 1, formats: ["avif"] },
      shape: "url",
    });
    const same = resolveQuery("as=markup", context);
    expect(same.ok && same.settings).toBe(context.derivatives);
    expect(same).toMatchObject({ own: false });
    const none = { ...context, derivatives: undefined };
    expect(resolveQuery("url", none)).toMatchObject({ settings: undefined });
  });

  test("takes media conditions away where it asks for frames itself", () => {
    const art = [{ media: "print", aspect: 1 }];
    const derivatives = { ...noSettings, art };
    const artOf = (query: string): unknown => {
      const resolved = resolveQuery(query, { ...context, derivatives });
      return resolved.ok && resolved.settings?.art;
    };
    expect(artOf("format=png&blur=2")).toEqual(art);
    expect(artOf("w=100")).toBeUndefined();
    expect(artOf("aspect=1")).toBeUndefined();
    expect(resolveQuery("h=100", context)).toMatchObject({
      settings: { widths: undefined, heights: [100] },
    });
  });

  test("tells of presets and steps that are not there", () => {
    expect(resolveQuery("preset=crad", context)).toEqual({
      ok: false,
      problems: ["There is no preset `crad`. Did you mean `card`?"],
    });
    expect(resolveQuery("steps=mien", context)).toEqual({
      ok: false,
      problems: ["genlock.config.ts has no step `mien`. Did you mean `mine`?"],
    });
    expect(resolveQuery("preset=toString", context).ok).toBe(false);
  });
});
