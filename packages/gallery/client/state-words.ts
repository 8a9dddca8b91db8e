import type { LiveState } from "../src/wire/gallery-event.ts";
import type { AssetSummary } from "../src/wire/gallery-state.ts";

/** How an asset is marked: a word, and the tone it is painted in. */
export interface Mark {
  readonly word: string;
  readonly tone: "quiet" | "fresh" | "warn" | "bad" | "busy";
}

/** The one thing to say of an asset's state. */
export function markOf(asset: AssetSummary, live: LiveState | undefined): Mark {
  if (live !== undefined) return { word: liveWord(live), tone: "busy" };
  if (asset.failure !== undefined && asset.state !== "current")
    return { word: "failed", tone: "bad" };
  if (asset.lost) return { word: "lost", tone: "bad" };
  switch (asset.state) {
    case "new":
      return asset.held === undefined
        ? { word: "new", tone: "fresh" }
        : { word: "waiting", tone: "quiet" };
    case "stale":
      return { word: asset.pinned ? "changed" : "stale", tone: asset.pinned ? "quiet" : "warn" };
    case "missing":
      return { word: "file missing", tone: "bad" };
    case "deferred":
      return { word: "waiting", tone: "quiet" };
    case "orphaned":
      return { word: "orphaned", tone: "quiet" };
    default:
      return asset.unmet
        ? { word: "not as expected", tone: "warn" }
        : { word: "current", tone: "quiet" };
  }
}

function liveWord({ phase, partials }: LiveState): string {
  switch (phase) {
    case "queued":
      return "queued";
    case "retrying":
      return "trying again";
    case "held":
      return "made elsewhere";
    default:
      return partials > 0 ? `drawing, ${partials}` : "drawing";
  }
}
