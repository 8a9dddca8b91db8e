import { shownUrl } from "@genlock/core";
import type { FetchOutcome } from "@genlock/runner";
import { count } from "./price-text.ts";
import { animationWords } from "./animation-words.ts";
import type { Surface } from "./surface.ts";
import { visible } from "./visible-text.ts";

/** Each address with what became of it, and how many there are. */
export function fetchLines(surface: Surface, outcomes: readonly FetchOutcome[]): string[] {
  if (outcomes.length === 0) return ["No picture is named by its address."];
  const lines = outcomes.flatMap((outcome) => outcomeLines(surface, outcome));
  const failed = outcomes.filter(({ status }) => status === "failed").length;
  const there = count(outcomes.length - failed, "picture");
  const rest = failed === 0 ? "" : `, ${failed} failed`;
  return [...lines, surface.paint("bold", `${there} here and locked${rest}.`)];
}

function outcomeLines(surface: Surface, outcome: FetchOutcome): string[] {
  const { url, assets, status, input, frames, error } = outcome;
  const color = status === "failed" ? "red" : "green";
  const facts =
    input === undefined || error !== undefined
      ? ""
      : `  ${input.width}x${input.height} ${input.mediaType}  ${input.digest.slice(0, 12)}`;
  return [
    `${surface.paint(color, status)} ${visible(shownUrl(url))}${facts}  (${assets.map(visible).join(", ")})`,
    ...(frames === undefined ? [] : [`  ${animationWords(frames)}`]),
    ...(error === undefined ? [] : [`  ${error.code}: ${visible(error.message)}`]),
    ...(error?.hint === undefined ? [] : [`  hint: ${visible(error.hint)}`]),
  ];
}
