import { expect, test } from "vitest";
import type { AssetSummary } from "../src/wire/gallery-state.ts";
import { shownAssets } from "./filter.ts";

function asset(change: Partial<AssetSummary>): AssetSummary {
  return {
    id: "hero",
    state: "current",
    pinned: false,
    prompt: "A lighthouse at dawn",
    alt: "",
    provider: "openai",
    model: "gpt-image-2",
    size: "1024x1024",
    picture: undefined,
    aspect: 1,
    candidates: 1,
    sharing: 0,
    changes: [],
    price: undefined,
    billing: undefined,
    lost: false,
    held: undefined,
    unmet: false,
    failure: undefined,
    ...change,
  };
}

const all = [
  asset({ alt: "A tower", unmet: true }),
  asset({ id: "icon/rope", state: "stale", prompt: "A rope" }),
  asset({ id: "icon/shell", state: "stale", pinned: true, prompt: "A shell" }),
  asset({ id: "new", state: "new", candidates: 0, prompt: "Waves" }),
];

function ids(filter: Parameters<typeof shownAssets>[1]["filter"], typed: string): string[] {
  return shownAssets(all, { filter, typed }).map(({ id }) => id);
}

test("every word that is typed has to be somewhere, in any order and case", () => {
  expect(ids("all", "")).toHaveLength(4);
  expect(ids("all", "dawn LIGHT")).toEqual(["hero"]);
  expect(ids("all", "icon sh")).toEqual(["icon/shell"]);
  expect(ids("all", "icon dawn")).toEqual([]);
  expect(ids("all", "  tower  ")).toEqual(["hero"]);
});

test("what is pinned is nothing to do", () => {
  expect(ids("todo", "")).toEqual(["icon/rope", "new"]);
  expect(ids("stale", "")).toEqual(["icon/rope", "icon/shell"]);
  expect(ids("pinned", "rope")).toEqual([]);
  expect(ids("unmet", "")).toEqual(["hero"]);
});
