import type { AssetSummary } from "../src/wire/gallery-state.ts";

/** The ways the overview can be narrowed, in the order they are offered. */
export const filters = [
  { name: "all", label: "All", holds: () => true },
  {
    name: "todo",
    label: "To do",
    holds: ({ state, pinned }: AssetSummary) =>
      !pinned && (state === "new" || state === "stale" || state === "missing"),
  },
  { name: "new", label: "New", holds: ({ state }: AssetSummary) => state === "new" },
  { name: "stale", label: "Stale", holds: ({ state }: AssetSummary) => state === "stale" },
  {
    name: "choose",
    label: "To choose from",
    holds: ({ candidates }: AssetSummary) => candidates > 1,
  },
  { name: "pinned", label: "Pinned", holds: ({ pinned }: AssetSummary) => pinned },
  {
    name: "failed",
    label: "Failed",
    holds: ({ failure, state }: AssetSummary) => failure !== undefined || state === "missing",
  },
  {
    name: "unmet",
    label: "Not as expected",
    holds: ({ unmet }: AssetSummary) => unmet,
  },
  { name: "orphaned", label: "Orphaned", holds: ({ state }: AssetSummary) => state === "orphaned" },
] as const;

/** One of {@link filters} by name. */
export type FilterName = (typeof filters)[number]["name"];

/** Every word that was typed, somewhere in what an asset is called, asks for or is made by. */
export function matches(asset: AssetSummary, typed: string): boolean {
  const text = [asset.id, asset.prompt, asset.alt, asset.model, asset.provider, asset.state]
    .join("\n")
    .toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The assets to be shown, in their order. */
export function shownAssets(
  assets: readonly AssetSummary[],
  { filter, typed }: { readonly filter: FilterName; readonly typed: string },
): readonly AssetSummary[] {
  const { holds } = filters.find(({ name }) => name === filter) ?? filters[0];
  return assets.filter((asset) => holds(asset) && matches(asset, typed.trim()));
}
