import { cutOutWarnings, type AssetState, type LockedOutput } from "@genlock/core";
import type { Explanation } from "../commands/explanation.ts";
import { changeText } from "./change-text.ts";
import { toldErrorLines } from "./error-report.ts";
import { dollars } from "./price-text.ts";
import { shareText } from "./share-text.ts";
import { signOf } from "./step-words.ts";
import type { Surface } from "./surface.ts";
import { expectationLines } from "./unmet-lines.ts";
import { visible } from "./visible-text.ts";

const stateWords: { readonly [state in AssetState]: string } = {
  new: "It is in the manifest and was never made.",
  stale:
    "The picture that is there was made from other inputs than the manifest's. It stays in use.",
  missing: "It is locked, but its file is not there.",
  current: "The picture is there and is what the manifest asks for.",
  deferred: "It is made from a picture that is not there yet.",
  orphaned: "It is locked, but the manifest does not name it any more.",
};

function nextStep(explanation: Explanation): string | undefined {
  const id = visible(explanation.id);
  if (explanation.pinned) return undefined;
  switch (explanation.state) {
    case "new":
    case "stale":
    case "deferred":
      return `\`genlock generate ${id}\` makes it; \`genlock plan ${id}\` says what that costs.`;
    case "missing":
      return `\`genlock generate ${id}\` restores it if its bytes are anywhere; --rebuy ${id} buys it again.`;
    default:
      return undefined;
  }
}

function pictureText(picture: LockedOutput): string {
  const { provenance } = picture.made;
  const size = `${picture.width}x${picture.height} ${picture.mediaType}`;
  const when = provenance.at === undefined ? "" : `, ${provenance.at}`;
  const price =
    provenance.callCost === undefined ? "" : `, ${dollars(provenance.callCost)} for its call`;
  return `${size}, by ${visible(provenance.provider)} ${visible(provenance.model)}${when}${price}${compositeText(picture)}`;
}

/** How it was made of what was received, to follow what it is. */
function compositeText({ composite }: LockedOutput): string {
  if (composite === undefined) return "";
  return composite.key === undefined
    ? `; ${shareText(composite.outsideChanged)} of the pixels outside of the mask were put back`
    : `; its backdrop of ${composite.key} was taken out`;
}

/** How its background became transparent, and what may be wrong with that; `undefined`: it did not. */
function transparencyText(picture: LockedOutput): string | undefined {
  if (picture.composite?.key !== undefined) {
    return ["a backdrop was taken out", ...cutOutWarnings(picture)].join("; ");
  }
  return picture.hasAlpha ? "drawn by the model" : undefined;
}

/** Two columns: what it is about, what there is to say. Rows without a text are left out. */
function factLines(
  surface: Surface,
  facts: readonly (readonly [string, string | undefined])[],
): string[] {
  return facts.flatMap(([name, text]) =>
    text === undefined ? [] : [`  ${surface.paint("dim", name.padEnd(12))}  ${text}`],
  );
}

function changesLines(surface: Surface, explanation: Explanation): string[] {
  if (explanation.changes.length === 0 || explanation.lockedKey === undefined) return [];
  return [
    "",
    "  What changed, locked → wanted:",
    ...explanation.changes.flatMap((change) => {
      const place =
        change.writtenAt === undefined
          ? ""
          : surface.paint("dim", `  (${visible(change.writtenAt)})`);
      return [
        `    ${surface.paint("bold", visible(change.field))}${place}`,
        `      ${changeText(surface, change)}`,
      ];
    }),
  ];
}

function list(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : visible(ids.join(", "));
}

/** One asset in words: how it stands, since what, where it is written and what to do. */
export function explainLines(surface: Surface, explanation: Explanation): string[] {
  const { symbol, paint } = signOf(explanation);
  const { failure, picture } = explanation;
  const state = explanation.pinned ? `${explanation.state}, pinned` : explanation.state;
  const failed =
    failure === undefined
      ? []
      : [
          "",
          `  Last failure, ${visible(failure.at)}:`,
          ...toldErrorLines(surface, failure).map((line) => `    ${line}`),
        ];
  const next = nextStep(explanation);
  const pinned = explanation.pinned ? " It is pinned: nothing replaces it." : "";
  return [
    `${surface.paint(paint, symbol)} ${surface.paint("bold", visible(explanation.id))}  ${state}`,
    `  ${stateWords[explanation.state]}${pinned}`,
    "",
    ...factLines(surface, [
      ["written at", list(explanation.writtenAt === undefined ? [] : [explanation.writtenAt])],
      ["file", list(explanation.file === undefined ? [] : [explanation.file])],
      ["picture", picture === undefined ? undefined : pictureText(picture)],
      ...explanation.turns.map((turn): [string, string] => [
        `turn ${turn.made.turn ?? ""}`,
        pictureText(turn),
      ]),
      ["transparent", picture && transparencyText(picture)],
      ["shares with", list(explanation.sharesJobWith)],
      ["made from", list(explanation.madeFrom)],
      ["waits for", list(explanation.waitsFor)],
      ["wanted key", explanation.wantedKey],
      ["locked key", explanation.lockedKey],
    ]),
    ...changesLines(surface, explanation),
    ...(explanation.unmet.length === 0
      ? []
      : [
          "",
          "  It is not as expected:",
          ...expectationLines(explanation.unmet).map((line) => `    ${line}`),
        ]),
    ...failed,
    ...(next === undefined ? [] : ["", `  ${next}`]),
  ];
}
