import { describe, expect, test } from "vitest";
import { emptyLock } from "../lock/lock.ts";
import { pretendProviders } from "../plan/pretend-run.fixture.ts";
import type { ProviderRegistry } from "../ports/ports.ts";
import { assetFixture, assetsById, editFixture } from "../resolve/resolved-asset.fixture.ts";
import { checkAssets, type CheckContext } from "./check-assets.ts";

function codesOf(assets: CheckContext["assets"], changes: Partial<CheckContext> = {}): string[] {
  const context: CheckContext = {
    assets,
    inputs: new Map(),
    problems: new Map(),
    lock: emptyLock,
    providers: pretendProviders,
    ...changes,
  };
  return checkAssets(context)
    .map(({ code }) => code)
    .sort();
}

const alt = "what it shows";

describe("checkAssets", () => {
  test("says nothing about what is right", () => {
    const assets = assetsById(assetFixture("a", { alt }), editFixture("b", "a", { alt: "" }));
    expect(codesOf(assets)).toEqual([]);
  });

  test("finds references to nothing, but not to what is merely broken", () => {
    const assets = assetsById(editFixture("b", "nobody", { alt }));
    expect(codesOf(assets)).toEqual(["ASSET_UNKNOWN_REFERENCE"]);
    expect(codesOf(assets, { brokenAssets: ["nobody"] })).toEqual([]);
    expect(codesOf(assets, { brokenAssets: ["no{x}"] })).toEqual([]);
  });

  test("tells a cycle once, whoever it is entered by", () => {
    const assets = assetsById(
      editFixture("a", "c", { alt }),
      editFixture("b", "a", { alt }),
      editFixture("c", "b", { alt }),
      editFixture("d", "a", { alt }),
      editFixture("self", "self", { alt }),
    );
    expect(codesOf(assets)).toEqual(["ASSET_CYCLE", "ASSET_CYCLE"]);
  });

  test("asks for alt text and words", () => {
    expect(codesOf(assetsById(assetFixture("a", { prompts: [""] })))).toEqual([
      "ALT_MISSING",
      "PROMPT_EMPTY",
    ]);
  });

  test("passes on what is wrong with input files", () => {
    const assets = assetsById(
      assetFixture("a", {
        alt,
        inputs: [{ role: "base", label: undefined, source: { kind: "file", path: "x.png" } }],
      }),
    );
    const problem = {
      code: "INPUT_NOT_FOUND",
      message: "It is not there.",
      hint: undefined,
    } as const;
    expect(codesOf(assets, { problems: new Map([["x.png", problem]]) })).toEqual([
      "INPUT_NOT_FOUND",
    ]);
  });

  test("warns once about a provider that is not installed", () => {
    const about = { alt, provider: "absent" };
    const assets = assetsById(assetFixture("a", about), assetFixture("b", about));
    expect(codesOf(assets)).toEqual(["PROVIDER_MISSING"]);
  });

  test("holds a draft to the rules of the model it names, so that the switch cannot fail", () => {
    const strict = pretendProviders.provider("openai");
    if (strict === undefined) throw new Error("no provider");
    const providers: ProviderRegistry = {
      ...pretendProviders,
      model: (name, modelId) => {
        const model = pretendProviders.model(name, modelId);
        if (model === undefined || name !== "openai") return model;
        return {
          ...model,
          check: ({ size }) => [
            {
              severity: "error",
              kind: "invalid",
              field: "size",
              message: `${size} is not one of its sizes.`,
              hint: undefined,
              suggestion: "1024x1024",
            },
          ],
        };
      },
      owner: (modelId) => (modelId === "pretend-2" ? strict : undefined),
    };
    const assets = assetsById(
      assetFixture("a", { alt, settings: { model: "pretend-2", size: "9x9" } }),
    );
    expect(codesOf(assets, { providers })).toEqual(["REQUEST_INVALID"]);
  });
});
