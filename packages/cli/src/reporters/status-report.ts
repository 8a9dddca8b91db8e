import type { UnmetExpectation } from "@genlock/core";
import type { AssetStatus } from "@genlock/runner";
import { changeLines } from "./change-text.ts";
import type { Cell } from "./columns.ts";
import { layoutRows } from "./columns.ts";
import { toldErrorLines } from "./error-report.ts";
import { signOf } from "./step-words.ts";
import type { Surface } from "./surface.ts";
import { expectationLines } from "./unmet-lines.ts";
import { visible } from "./visible-text.ts";

function rowOf(asset: AssetStatus): Cell[] {
  const { symbol, paint } = signOf(asset);
  const state = asset.pinned ? `${asset.state}, pinned` : asset.state;
  return [
    { text: `  ${symbol}`, paint },
    { text: visible(asset.id), paint: "bold" },
    { text: state, paint },
    { text: visible(asset.file ?? ""), paint: "dim" },
  ];
}

/** An asset's status, and what its picture does not meet of what is expected. */
export interface ShownStatus extends AssetStatus {
  readonly unmet: readonly UnmetExpectation[];
}

function detailLines(surface: Surface, asset: ShownStatus): string[] {
  const changes = asset.state === "new" ? [] : asset.changes;
  const { failure } = asset;
  const failed = failure === undefined ? [] : toldErrorLines(surface, failure);
  const when = failure === undefined ? [] : [`        failed at ${visible(failure.at)}`];
  return [
    ...changeLines(surface, changes, "        "),
    ...expectationLines(asset.unmet).map((line) => surface.paint("yellow", `        ${line}`)),
    ...when,
    ...failed.map((line) => `        ${line}`),
  ];
}

function totalsLine(assets: readonly ShownStatus[]): string {
  const counts = new Map<string, number>();
  for (const { state } of assets) counts.set(state, (counts.get(state) ?? 0) + 1);
  const failed = assets.filter((asset) => asset.failure !== undefined).length;
  if (failed > 0) counts.set("failed", failed);
  const unmet = assets.filter((asset) => asset.unmet.length > 0).length;
  if (unmet > 0) counts.set("not as expected", unmet);
  const parts = [...counts].map(([state, amount]) => `${amount} ${state}`);
  return parts.length === 0 ? "There are no assets." : `${parts.join(", ")}.`;
}

/** Every asset with its state and file, and below it what changed, what is not as expected and why it failed. */
export function statusLines(surface: Surface, assets: readonly ShownStatus[]): string[] {
  const rows = layoutRows(surface, assets.map(rowOf), [{}, { shrinkTo: 16 }, {}, { shrinkTo: 10 }]);
  const body = assets.flatMap((asset, index) => [
    rows[index] ?? "",
    ...detailLines(surface, asset),
  ]);
  return [...body, totalsLine(assets)];
}
