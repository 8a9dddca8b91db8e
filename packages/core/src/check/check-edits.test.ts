import { describe, expect, test } from "vitest";
import type { InputFacts } from "../jobs/job-graph.ts";
import { emptyLock } from "../lock/lock.ts";
import { pretendProviders } from "../plan/pretend-run.fixture.ts";
import { composeRequest } from "../request/compose-request.ts";
import { assetFixture, assetsById, editFixture } from "../resolve/resolved-asset.fixture.ts";
import type { InputSource, ResolvedAsset } from "../resolve/resolved-asset.ts";
import { checkAssets } from "./check-assets.ts";

function factsOf(size: string, hasAlpha = false): InputFacts {
  const [width, height] = size.split("x").map(Number);
  return { digest: "d", mediaType: "image/png", byteLength: 9, width, height, hasAlpha };
}

const inputs = new Map([
  ["photo.png", factsOf("1024x1024")],
  ["cut.png", factsOf("1024x1024", true)],
  ["mask.png", factsOf("1024x1024", true)],
  ["black.png", factsOf("1024x1024")],
  ["small.png", factsOf("512x512", true)],
  ["moving.webp", { ...factsOf("1024x1024"), frames: 12 }],
  ["turned.jpg", { ...factsOf("1024x1024"), isTurned: true }],
]);

type About = Parameters<typeof assetFixture>[1];

function editOf(path: string, about: About): ResolvedAsset {
  const source = { kind: "file", path } as const;
  const base = { role: "base", label: undefined, source } as const;
  return assetFixture("hero", { operation: "edit", alt: "", inputs: [base], ...about });
}

function told(...assets: readonly ResolvedAsset[]): string[] {
  const found = checkAssets({
    assets: assetsById(...assets),
    inputs,
    problems: new Map(),
    lock: emptyLock,
    providers: pretendProviders,
  });
  return found.map(({ code, message, hint }) => `${code}: ${message} ${hint ?? ""}`);
}

const mask = (path: string, edit?: string) => ({ mask: { path, edit } });

describe("a mask", () => {
  test.each([
    ["with alpha", mask("mask.png")],
    ["that is black and white", mask("black.png", "black")],
    ["that is not there, which is told elsewhere", mask("nowhere.png")],
    ["given as a region", { region: [0, 0, 1, 0.5] }],
  ])("%s is fine", (_, about) => {
    expect(told(editOf("photo.png", about))).toEqual([]);
  });

  test.each([
    ["of another size", mask("small.png"), /^MASK_SIZE: .*is 512x512, and .* 1024x1024\./],
    ["without alpha", mask("black.png"), /^MASK_WITHOUT_ALPHA: .*edit: black/],
    ["without alpha, in words", mask("black.png", "transparent"), /^MASK_WITHOUT_ALPHA: /],
    ["given as a region of nothing", { region: [0.5, 0, 0.2, 1] }, /^REGION_EMPTY: /],
  ])("%s is told once", (_, about, wanted) => {
    const [first, ...others] = told(editOf("photo.png", about));
    expect(first).toMatch(wanted);
    expect(others).toEqual([]);
  });

  test.each([
    ["a mask", mask("mask.png"), 1],
    ["a region", { region: [0, 0, 1, 0.5] }, 1],
    ["neither", {}, 0],
  ] as const)("for a picture that metadata turns is a warning, with %s", (_, about, times) => {
    const found = told(editOf("turned.jpg", about));
    expect(found).toHaveLength(times);
    for (const one of found) expect(one).toMatch(/^MASK_OF_TURNED: `turned.jpg` .*turned, without/);
  });

  test("for another asset is held against what that one asks for", () => {
    const parent = assetFixture("fox", { alt: "", settings: { size: "512x512" } });
    const child = (path: string) => editFixture("hero", "fox", { alt: "", ...mask(path) });
    expect(told(parent, child("small.png"))).toEqual([]);
    expect(told(parent, child("mask.png"))[0]).toMatch(/^MASK_SIZE: /);
    expect(told(assetFixture("fox", { alt: "" }), child("mask.png"))).toEqual([]);
  });
});

describe("what is known of a mask before it is made", () => {
  const maskOf = (about: About) =>
    composeRequest(editOf("photo.png", about), {
      inputs,
      lock: emptyLock,
      count: 1,
      partialImages: 0,
      seed: undefined,
      readInput: undefined,
    }).mask;

  test.each([
    ["a file", mask("small.png"), { width: 512, height: 512, hasAlpha: true }],
    ["a file without alpha", mask("black.png"), { width: 1024, height: 1024, hasAlpha: false }],
    ["black and white", mask("black.png", "white"), { width: 1024, hasAlpha: true }],
    ["a region", { region: [0, 0, 0.5, 0.5] }, { width: 1024, height: 1024, hasAlpha: true }],
  ])("of %s", (_, about, facts) => {
    expect(maskOf(about)).toMatchObject({ mediaType: "image/png", digest: undefined, ...facts });
  });

  test("is nothing where everything may change, and has no bytes", async () => {
    expect(maskOf({})).toBeUndefined();
    await expect(maskOf({ region: [0, 0, 1, 1] })?.read()).rejects.toThrow("no bytes");
  });
});

describe("preserve_outside", () => {
  const kept = { preserveOutside: { feather: 0 }, settings: { size: "1024x1024" } } as const;
  const region = { region: [0, 0, 0.5, 0.5] };

  test.each([
    ["a mask", editOf("photo.png", { ...kept, ...mask("mask.png") })],
    ["a region", editOf("photo.png", { ...kept, ...region })],
    ["a picture's own transparency", editOf("cut.png", kept)],
    [
      "png in words",
      editOf("cut.png", { ...kept, settings: { ...kept.settings, output_format: "png" } }),
    ],
  ])("with %s is fine", (_, asset) => {
    expect(told(asset)).toEqual([]);
  });

  test.each([
    ["everything may change", editOf("photo.png", kept), "PRESERVE_WITHOUT_MASK"],
    ["nothing is edited", assetFixture("hero", { alt: "", ...kept }), "PRESERVE_WITHOUT_MASK"],
    [
      "several turns edit",
      editOf("photo.png", { ...kept, ...region, conversation: true, prompts: ["a", "b"] }),
      "PRESERVE_WITHOUT_MASK",
    ],
    [
      "the format is lossy",
      editOf("photo.png", {
        ...kept,
        ...region,
        settings: { size: "1024x1024", output_format: "webp" },
      }),
      "PRESERVE_NOT_LOSSLESS",
    ],
    [
      "the size is left open",
      editOf("photo.png", { ...kept, ...region, settings: {} }),
      "PRESERVE_SIZE",
    ],
    [
      "the size is another",
      editOf("photo.png", { ...kept, ...region, settings: { size: "1536x1024" } }),
      "PRESERVE_SIZE",
    ],
  ])("is refused where %s", (_, asset, code) => {
    expect(told(asset).map((text) => text.split(":")[0])).toEqual([code]);
  });

  test("names the size to write", () => {
    const [text] = told(editOf("photo.png", { ...kept, ...region, settings: {} }));
    expect(text).toContain("Write `size: 1024x1024`.");
  });
});

describe("a picture that is not here", () => {
  const kept = { preserveOutside: { feather: 0 }, settings: { size: "1024x1024" } } as const;
  const region = { region: [0, 0, 0.5, 0.5] };
  const upload = { kind: "file-id", fileId: "file-1" } as const;
  const address = { kind: "url", url: "https://cdn.test/look.png" } as const;
  const toldOf = (source: InputSource, about: About): string[] =>
    told(editOf("x", { ...about, inputs: [{ role: "base", label: undefined, source }] }));

  test.each([
    ["a region of an upload", upload, region, "cannot be measured"],
    ["an upload whose pixels are put back", upload, { ...kept, ...region }, "put back"],
    [
      "an upload with a mask and pixels put back",
      upload,
      { ...kept, ...mask("mask.png") },
      "put back",
    ],
    ["an address whose pixels are put back", address, { ...kept, ...region }, "not fetched"],
  ])("%s is refused", (_, source, about, wanted) => {
    const refused = toldOf(source, about).filter((text) => text.startsWith("INPUT_ELSEWHERE"));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toContain(wanted);
  });

  test.each([
    ["a mask of an upload", upload, mask("mask.png")],
    ["an upload that is edited everywhere", upload, {}],
    ["a region of an address, which says itself that it was not fetched", address, region],
  ])("%s is fine", (_, source, about) => {
    expect(toldOf(source, about).filter((text) => !text.startsWith("INPUT_NOT_FETCHED"))).toEqual(
      [],
    );
  });
});

test("an svg is refused before it is paid for", () => {
  const [text, ...others] = told(
    assetFixture("logo", { alt: "", settings: { output_format: "svg" } }),
  );
  expect(text).toMatch(/^REQUEST_UNSUPPORTED: .*never locked/);
  expect(others).toEqual([]);
});

test("an animation that goes in is a warning, and a still picture is none", () => {
  const [text, ...others] = told(editOf("moving.webp", {}));
  expect(text).toMatch(/^INPUT_ANIMATED: `moving.webp` .* `hero` is an animation of 12 frames/);
  expect(others).toEqual([]);
  expect(told(editOf("photo.png", {}))).toEqual([]);
});
