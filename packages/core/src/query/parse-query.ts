import type { Derivatives } from "@genlock/schemas";
import { nearestWord } from "../diagnostics/suggestion.ts";
import { moduleShapes, type ModuleShape } from "../expose/module-shape.ts";
import { explainErrors } from "../manifest/explain/explain-errors.ts";
import { findErrors } from "../manifest/validate.ts";
import { foreignKeys, formatFlags, queryKeys, queryWords, type QueryKey } from "./query-keys.ts";

/** What an import's query asks for, or what is wrong with it, in sentences with their hints. */
export type ParsedQuery =
  | {
      readonly ok: true;
      /** `undefined`: what the manifest says. */
      readonly derivatives: Derivatives | undefined;
      readonly shape: ModuleShape;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Other tools' words for shapes; declarations know them too. */
const shapeWords: ReadonlyMap<string, ModuleShape> = new Map([["meta", "metadata"]]);

interface Reading {
  readonly derivatives: Map<string, unknown>;
  readonly shapes: ModuleShape[];
  readonly problems: string[];
}

/**
 * Reads the query of an import: `w=400;800&format=avif;webp&as=picture`. Several values stand between `;` or `,`. An unknown key or
 * value is a problem, never passed over; values obey the rules of the manifest.
 *
 * @param query without `?`; may be empty.
 */
export function parseQuery(query: string): ParsedQuery {
  const reading: Reading = { derivatives: new Map(), shapes: [], problems: [] };
  for (const [name, value] of new URLSearchParams(query)) readPair(name, value, reading);
  const { derivatives, shapes, problems } = reading;
  if (shapes.length > 1) problems.push("A module has one shape, and several are asked for.");
  const shape = shapes[0] ?? "picture";
  if (shape === "site" && derivatives.size > 0) problems.push(siteAlone);
  const asked: object = Object.fromEntries(derivatives);
  const rules = explainDerivatives(asked);
  const all = [...problems, ...rules];
  if (all.length > 0 || !isDerivatives(asked, rules)) return { ok: false, problems: all };
  return {
    ok: true,
    derivatives: derivatives.size === 0 ? undefined : asked,
    shape,
  };
}

const siteAlone =
  "`as=site` stands alone: icons and pictures for links are made as `icons` and `social` say.";

/** What the manifest's own rules say against settings. */
function explainDerivatives(derivatives: object): string[] {
  const manifest = { version: 1, assets: { x: { prompt: "x", derivatives } } };
  return explainErrors(findErrors(manifest, "manifest")).map(({ message, hint }) =>
    hint === undefined ? message : `${message} ${hint}`,
  );
}

function isDerivatives(value: object, problems: readonly string[]): value is Derivatives {
  return problems.length === 0 && typeof value === "object";
}

/** How several values are written where a key may have some. */
const severalInOne: { readonly [key: string]: string } = {
  widths: "Several stand in one, such as `w=400;800`.",
  heights: "Several stand in one, such as `h=300;600`.",
  densities: "Several stand in one, such as `densities=1;2`.",
  formats: "Several stand in one, such as `format=avif;webp`.",
  preset: "Several stand in one, such as `preset=card;warm`.",
  steps: "Several stand in one, such as `steps=warm;soft`.",
};

function readPair(name: string, value: string, reading: Reading): void {
  if (name === "as") {
    readShape(value, reading);
    return;
  }
  const known = queryKeys.get(name);
  if (known !== undefined) {
    put(name, { ...known, value: valueOf(known, value) }, reading);
    return;
  }
  if (value === "" && formatFlags.has(name)) {
    put(name, { key: "formats", value: [translate("formats", name)] }, reading);
    return;
  }
  if (value === "" && moduleShapes.some((shape) => shape === name)) {
    readShape(name, reading);
    return;
  }
  reading.problems.push(unknownKey(name));
}

function readShape(word: string, { shapes, problems }: Reading): void {
  const shape = shapeWords.get(word) ?? moduleShapes.find((known) => known === word);
  if (shape !== undefined) {
    shapes.push(shape);
    return;
  }
  const near = nearestWord(word, moduleShapes);
  const hint = near === undefined ? `It is one of ${moduleShapes.join(", ")}.` : meant(near);
  problems.push(`\`as\` cannot be \`${word}\`. ${hint}`);
}

function put(
  name: string,
  { key, value }: { readonly key: string; readonly value: unknown },
  { derivatives, problems }: Reading,
): void {
  const earlier = derivatives.get(key);
  if (earlier === undefined) {
    derivatives.set(key, value);
    return;
  }
  const advice = severalInOne[key];
  const told = `\`${name}\` asks for what an earlier key asks for.`;
  problems.push(advice === undefined ? `${told} Take one of them away.` : `${told} ${advice}`);
}

/** A value as the manifest would have it; what cannot be read stays a text, which the manifest's rules refuse. */
function valueOf({ key, kind }: QueryKey, value: string): unknown {
  const parts = value.split(/[;,]/).map((part) => part.trim());
  switch (kind) {
    case "numbers":
      return parts.map(numberOrText);
    case "texts":
      return parts.map((part) => translate(key, part));
    case "number":
      return numberOrText(translate(key, value));
    case "switch":
      return switchValue(value);
    default:
      return translate(key, value);
  }
}

function switchValue(value: string): unknown {
  if (value === "" || value === "true") return true;
  return value === "false" ? false : numberOrText(value);
}

function numberOrText(value: string | number): string | number {
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

function translate(key: string, word: string): string | number {
  const words = queryWords[key];
  return words !== undefined && Object.hasOwn(words, word) ? (words[word] ?? word) : word;
}

function unknownKey(name: string): string {
  const instead = foreignKeys.get(name);
  if (instead !== undefined) return `\`${name}\` is not known here. ${instead}`;
  const names = ["as", ...queryKeys.keys(), ...moduleShapes, ...formatFlags];
  const near = nearestWord(name, names);
  const hint =
    near === undefined ? `The keys are ${[...queryKeys.keys()].join(", ")} and as.` : meant(near);
  return `\`${name}\` means nothing in an import. ${hint}`;
}

function meant(word: string): string {
  return `Did you mean \`${word}\`?`;
}
