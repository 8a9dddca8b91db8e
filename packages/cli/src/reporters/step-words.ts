import type { AssetState, PlannedAsset, PlanStep } from "@genlock/core";
import type { Paint } from "./surface.ts";
import { visible } from "./visible-text.ts";

/** The sign an asset is shown with, and its colour. */
export interface Sign {
  readonly symbol: string;
  readonly paint: Paint;
}

const signs: { readonly [state in AssetState]: Sign } = {
  new: { symbol: "+", paint: "green" },
  stale: { symbol: "~", paint: "yellow" },
  missing: { symbol: "!", paint: "red" },
  current: { symbol: "=", paint: "dim" },
  deferred: { symbol: "?", paint: "cyan" },
  orphaned: { symbol: "-", paint: "red" },
};

/** The sign of an asset, wherever it is listed. */
export function signOf(asset: { readonly state: AssetState; readonly pinned: boolean }): Sign {
  if (asset.pinned && asset.state !== "orphaned") return { symbol: "^", paint: "magenta" };
  return signs[asset.state];
}

const holdWords: {
  readonly [reason in Extract<PlanStep, { action: "hold" }>["reason"]]: string;
} = {
  pinned: "pinned, kept as it is",
  frozen: "frozen, not made",
  policy: "not bought here",
  "not-selected": "not selected",
  "paid-art":
    "a free picture would replace one that was bought or brought in; --replace-paid allows it",
  "unpicked-parent": "its parent has several candidates and none is picked",
  "unavailable-parent": "its parent is not there and is not made in this run",
  "lfs-pointer": "a Git LFS pointer lies in its place; `git lfs pull` fetches it",
  lost: "its bytes are nowhere; --rebuy <id> buys it again",
};

const generateWords: {
  readonly [reason in Extract<PlanStep, { action: "generate" }>["reason"]]: string;
} = {
  new: "new",
  stale: "changed",
  missing: "its file is gone, made again",
  again: "again, as asked",
  more: "more candidates",
  rebuy: "bought again, as asked",
  composite: "put together anew from what was received",
};

/** What is done for an asset, in a few words. */
export function stepWords(asset: PlannedAsset): string {
  const { step } = asset;
  switch (step.action) {
    case "reuse":
      return asset.pinned ? "pinned, current" : "current";
    case "restore":
      return "its file is gone, restored for free";
    case "generate":
      return generateWords[step.reason];
    case "hold":
      return holdWords[step.reason];
    case "defer":
      return `waits for ${visible(step.waitsFor.join(", "))}`;
    default:
      return "no longer in the manifest";
  }
}
