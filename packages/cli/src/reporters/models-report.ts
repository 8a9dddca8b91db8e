import type { AskedModel } from "../commands/models.ts";
import type { ModelCapabilities, PicturePrice } from "../models/model-sheet.ts";
import type { Cell } from "./columns.ts";
import { layoutRows } from "./columns.ts";
import { priceText } from "./price-text.ts";
import type { Surface } from "./surface.ts";
import { visible } from "./visible-text.ts";

/** Every model in a line: what it does, what a square picture costs, and until when. */
export function modelsLines(surface: Surface, models: readonly AskedModel[]): string[] {
  const rows = models.map(rowOf);
  return [
    ...layoutRows(surface, rows, [{}, {}, {}, { align: "right" }, { shrinkTo: 20 }]),
    "Prices are for one picture of 1024x1024, least to most; `genlock models <name>` tells more.",
    ...reasonsOf(models),
  ];
}

/** Why services could not be asked, each reason once. */
function reasonsOf(models: readonly AskedModel[]): string[] {
  const reasons = new Set(
    models.flatMap(({ live, provider }) =>
      live?.reason === undefined
        ? []
        : [`${visible(provider)} was not asked: ${visible(live.reason)}`],
    ),
  );
  return [...reasons];
}

function rowOf(model: AskedModel): Cell[] {
  const { provider, capabilities, isDefault } = model;
  const ends = endWords(model);
  return [
    { text: `  ${visible(model.model)}${isDefault ? " *" : ""}`, paint: "bold" },
    { text: visible(provider), paint: "dim" },
    { text: (capabilities.operations ?? []).join(", ") },
    { text: squarePrice(model) },
    {
      text: ends ?? visible(capabilities.status ?? ""),
      paint: ends === undefined ? "dim" : "yellow",
    },
  ];
}

function squarePrice({ billing, prices }: AskedModel): string {
  if (billing === "free") return "free";
  const square = prices.filter(({ size }) => size === "1024x1024");
  if (square.length === 0) return "unknown";
  const min = Math.min(...square.map((price) => price.min));
  const max = Math.max(...square.map((price) => price.max));
  return priceText({ min, max, unknownCalls: 0, asOf: undefined }, billing);
}

/** Until when a model answers; what the service says today goes before the table. `undefined`: nothing is announced. */
export function endWords({
  live,
  capabilities,
}: Pick<AskedModel, "live" | "capabilities">): string | undefined {
  const news = live?.news;
  if (news?.served === false) return "not served to this account";
  const endsOn = news?.endsOn ?? capabilities.endsOn;
  if (endsOn === undefined) return undefined;
  const source = news === undefined ? `by the table of ${capabilities.asOf ?? "?"}` : "asked today";
  return `${capabilities.status === "retired" ? "ended" : "until"} ${visible(endsOn)}, ${source}`;
}

/** One model, everything that is known of it. */
export function modelLines(surface: Surface, models: readonly AskedModel[]): string[] {
  return models.flatMap((model) => {
    const { capabilities: can, provider, billing, prices } = model;
    const facts: readonly (readonly [string, string | undefined])[] = [
      ["provider", `${visible(provider)}, ${billing}`],
      ["state", can.status],
      ["ends", endWords(model) ?? "nothing is announced"],
      ["does", can.operations?.join(", ")],
      ["speaks", can.apis?.join(", ")],
      ["sizes", can.sizes && sizeWords(can.sizes)],
      ["qualities", can.qualities?.join(", ")],
      ["backgrounds", can.backgrounds?.join(", ")],
      ["formats", can.outputFormats?.join(", ")],
      ["prompt", can.maxPromptLength && `at most ${can.maxPromptLength} characters`],
      ["pictures a call", can.maxImagesPerCall?.toString()],
      ["input pictures", can.maxInputImages?.toString()],
      ["partial pictures", can.maxPartialImages?.toString()],
      ["known as of", can.asOf],
    ].map(([name, text]) => [String(name), text === undefined ? undefined : String(text)] as const);
    const rows = facts.map(([name, text]): Cell[] => [
      { text: `  ${name}`, paint: "dim" },
      { text: text ?? "unknown" },
    ]);
    return [
      surface.paint("bold", visible(model.model)),
      ...layoutRows(surface, rows, [{}, {}]),
      ...priceLines(surface, prices),
      ...reasonsOf([model]),
    ];
  });
}

function priceLines(surface: Surface, prices: readonly PicturePrice[]): string[] {
  if (prices.length === 0) return [];
  const rows = prices.map((price): Cell[] => [
    { text: `    ${visible(price.quality ?? "")}` },
    { text: visible(price.size) },
    { text: priceText({ ...price, unknownCalls: 0 }, "paid") },
  ]);
  const asOf = prices[0]?.asOf;
  const when = asOf === undefined ? "" : `, prices of ${asOf}`;
  return [
    `  one picture from words${when}:`,
    ...layoutRows(surface, rows, [{}, {}, { align: "right" }]),
  ];
}

function sizeWords(sizes: NonNullable<ModelCapabilities["sizes"]>): string {
  if (sizes.kind === "fixed") return sizes.sizes.join(", ");
  const { multipleOf, maxEdge, maxRatio, minPixels, maxPixels } = sizes;
  return `any multiple of ${multipleOf} up to ${maxEdge}, ${maxRatio}:1 at most, ${minPixels} to ${maxPixels} pixels`;
}
