import type { ImageModelV1, RequestFinding } from "@genlock/provider";
import { describe, expect, test } from "vitest";
import type { Lock, LockedOutput } from "../lock/lock.ts";
import { candidateFor } from "../lock/art.fixture.ts";
import type { ProviderRegistry } from "../ports/ports.ts";
import { assetFixture } from "../resolve/resolved-asset.fixture.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import { pretendProviders } from "../plan/pretend-run.fixture.ts";
import { backdropFor, transparencyRoute, whyNotKeyed } from "./transparency-route.ts";

const nothing: Lock = { version: 1, assets: new Map() };

function providersWith(
  backgrounds: readonly string[] | undefined,
  findings: readonly RequestFinding[] = [],
): ProviderRegistry {
  return {
    ...pretendProviders,
    model: (name, modelId): ImageModelV1 | undefined => {
      const model = pretendProviders.model(name, modelId);
      return (
        model && {
          ...model,
          capabilities: { ...model.capabilities, backgrounds },
          check: () => [...findings],
        }
      );
    },
  };
}

const clear = (about: Partial<ResolvedAsset> = {}, transparency?: string): ResolvedAsset => {
  const { settings, ...rest } = assetFixture("fox", about);
  return { ...rest, settings: { ...settings, background: "transparent", transparency } };
};

const finding: RequestFinding = {
  kind: "advice",
  severity: "warning",
  field: "background",
  message: "A preview.",
  hint: undefined,
  suggestion: undefined,
};

describe("how a transparent background comes about", () => {
  test.each([
    ["a model that can", ["transparent", "auto"], [], "native"],
    ["a model of which nothing is known", undefined, [], "native"],
    ["a model that cannot", ["opaque", "auto"], [], "key"],
    ["a model that can with reserve", ["transparent", "auto"], [finding], "key"],
  ] as const)("by %s", (_, backgrounds, findings, route) => {
    const providers = providersWith(backgrounds, findings);
    expect(transparencyRoute(clear(), ["fox"], { providers, lock: nothing })).toBe(route);
  });

  test("as written, whatever the model can", () => {
    const lock = nothing;
    const able = { providers: providersWith(["transparent"]), lock };
    const unable = { providers: providersWith(["opaque"]), lock };
    expect(transparencyRoute(clear({}, "key"), ["fox"], able)).toBe("key");
    expect(transparencyRoute(clear({}, "native"), ["fox"], unable)).toBe("native");
  });

  test("not at all where nobody asks for it", () => {
    const known = { providers: providersWith(["opaque"]), lock: nothing };
    expect(transparencyRoute(assetFixture("fox"), ["fox"], known)).toBeUndefined();
  });

  test("as what is locked was made, so that a better default changes nothing", () => {
    const lockWith = (keyColour?: string, model = "pretend-1"): Lock => {
      const output = candidateFor("fox", 0);
      const { made } = output;
      const provenance = { ...made.provenance, ...(keyColour !== undefined && { keyColour }) };
      const outputs: readonly LockedOutput[] = [{ ...output, made: { ...made, provenance } }];
      const fields = {
        provider: "draft",
        operation: "generate",
        model,
        background: "transparent",
      } as const;
      const accepts = { key: made.key, fields };
      const entry = { accepts, current: output.digest, pinned: false, chosen: false, outputs };
      return { version: 1, assets: new Map([["fox", entry]]) };
    };
    const fox = clear();
    const asset = { ...fox, settings: { ...fox.settings, model: "pretend-1" } };
    const [able, unable] = [providersWith(["transparent"]), providersWith(["opaque"])];
    const route = (providers: ProviderRegistry, lock: Lock) =>
      transparencyRoute(asset, ["other", "fox"], { providers, lock });
    expect(route(unable, lockWith())).toBe("native");
    expect(route(able, lockWith("#ff00ff"))).toBe("key");
    expect(route(unable, lockWith(undefined, "another"))).toBe("key");
  });

  test.each([
    ["a variation", { operation: "variation" }],
    ["a conversation", { conversation: true }],
    ["a region", { operation: "edit", region: [0, 0, 1, 1] }],
    ["a mask", { operation: "edit", mask: { path: "m.png", edit: undefined } }],
    ["kept pixels", { operation: "edit", preserveOutside: { feather: 0 } }],
  ] as const)("by the model for %s, where no backdrop can be asked for", (_, about) => {
    const known = { providers: providersWith(["opaque"]), lock: nothing };
    expect(transparencyRoute(clear(about), ["fox"], known)).toBe("native");
    expect(whyNotKeyed(clear(about))).toMatch(/^(is|changes|has) /);
  });
});

test("a model that could draw transparency is told not to, one that knows no such setting nothing", () => {
  const able = providersWith(["transparent", "opaque"]).model("draft", undefined);
  const unable = providersWith(["auto"]).model("draft", undefined);
  expect(backdropFor(clear(), "key", able)).toMatchObject({ background: "opaque" });
  expect(backdropFor(clear(), "key", unable)).toMatchObject({ background: undefined });
  expect(backdropFor(clear(), "native", able)).toBeUndefined();
});
