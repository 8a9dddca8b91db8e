import type { CostLine, CostReport, Money } from "@genlock/runner";
import type { Cell } from "./columns.ts";
import { layoutRows } from "./columns.ts";
import { count, dollars } from "./price-text.ts";
import type { Surface } from "./surface.ts";
import { visible } from "./visible-text.ts";

/** An amount in its parts: what is sure, what is a worst case, and what nobody knows. */
export function moneyText({ told, estimated, maybe, unknownCalls }: Money): string {
  const parts = [
    ...(told > 0 || (estimated === 0 && maybe === 0 && unknownCalls === 0) ? [dollars(told)] : []),
    ...(estimated > 0 ? [`up to ${dollars(estimated)} without a price told`] : []),
    ...(maybe > 0 ? [`maybe ${dollars(maybe)}`] : []),
    ...(unknownCalls > 0 ? [`unknown for ${count(unknownCalls, "call")}`] : []),
  ];
  return parts.join(" + ");
}

function rows(groups: readonly (Money & { readonly name: string })[]): Cell[][] {
  return groups.map((money) => [
    { text: `  ${money.name}` },
    { text: count(money.calls, "call"), paint: "dim" },
    { text: moneyText(money) },
  ]);
}

function section(
  surface: Surface,
  head: string,
  groups: readonly (Money & { readonly name: string })[],
): string[] {
  const laid = layoutRows(surface, rows(groups), [{ shrinkTo: 20 }, {}, {}]);
  return [surface.paint("bold", head), ...laid];
}

const outcomeWords: { readonly [outcome in CostLine["outcome"]]: string } = {
  stored: "answered",
  refused: "refused, its words billed",
  ambiguous: "its answer was lost",
  "maybe-paid": "its process went away",
  "in-flight": "under way",
};

function openLines(surface: Surface, lines: readonly CostLine[]): string[] {
  const open = lines.filter(({ outcome }) => outcome !== "stored" && outcome !== "refused");
  if (open.length === 0) return [];
  const told = open.map((line) => {
    const cost = line.cost === null ? "an unknown price" : `up to ${dollars(line.cost)}`;
    const repeated = line.repeated ? ", made once more" : "";
    const assets = line.assets.map(visible).join(", ");
    return `  ${visible(line.at)}  ${assets}: ${cost}, ${outcomeWords[line.outcome]}${repeated}`;
  });
  return [surface.paint("yellow", "Maybe paid, and counted as spent:"), ...told];
}

function lockedLine({ locked }: CostReport): string {
  const unknown =
    locked.unknownCalls === 0 ? "" : `, and ${count(locked.unknownCalls, "call")} of unknown price`;
  return `The locked pictures cost ${dollars(locked.cost)}${unknown}, whoever bought them.`;
}

/** What was spent on what, when, and what nobody is sure of. */
export function costsLines(surface: Surface, report: CostReport): string[] {
  const since = report.since === null ? "" : ` since ${report.since}`;
  if (report.lines.length === 0) {
    return [`Nothing was spent on this machine${since}.`, lockedLine(report)];
  }
  return [
    ...section(
      surface,
      "By asset",
      report.byAssets.map((group) => ({ ...group, name: group.assets.map(visible).join(", ") })),
    ),
    ...section(
      surface,
      "By model",
      report.byModel.map((group) => ({ ...group, name: visible(group.model) })),
    ),
    ...section(
      surface,
      "By day (UTC)",
      report.byDay.map((group) => ({ ...group, name: group.day })),
    ),
    ...openLines(surface, report.lines),
    ...report.warnings.map((warning) => `warning: ${visible(warning)}`),
    surface.paint("bold", `Spent on this machine${since}: ${moneyText(report.total)}.`),
    lockedLine(report),
  ];
}
