import { nearestWord } from "../../diagnostics/suggestion.ts";
import { toPointerPart } from "../yaml/place.ts";
import type { ValidationError } from "../validation-error.ts";
import { homesOf, keysAnywhere } from "./key-homes.ts";
import type { ShapeProblem } from "./shape-problem.ts";
import { joinWords, shown } from "./words.ts";

/** What people write for keys that are called otherwise here. */
const otherNames: { readonly [key: string]: string } = {
  n: "candidates",
  count: "candidates",
  compression: "output_compression",
  fidelity: "input_fidelity",
  format: "output_format",
  images: "references",
  input: "edit",
  image: "edit",
  path: "file",
  src: "file",
  id: "asset",
  width: "size",
  height: "size",
  dimensions: "size",
  resolution: "size",
  description: "prompt",
  text: "prompt",
  prefix: "before",
  suffix: "after",
  sufix: "after",
  per_run: "perRun",
  max: "perRun",
};

/** What people look for that no key does. */
const elsewhere: { readonly [key: string]: string } = {
  negative_prompt: "Say in the prompt what is not to be seen.",
};

/** Settings of services that are passed through. */
const passedThrough: ReadonlySet<string> = new Set([
  "complexity",
  "frame_count",
  "markup",
  "response_format",
  "safety_identifier",
  "seed",
  "svg",
  "user",
]);

/** What never stands in a manifest, since it is committed and may come from others. */
const trusted =
  /^(api_?key|key|token|secret|authorization|(base_?)?ur[il]|endpoint|host|headers?|proxy|org(anization)?(_?id)?|project(_?id)?)$/i;

/** The keys that an object may have. */
export function keysOf({ parentSchema }: ValidationError): string[] {
  return Object.keys(parentSchema?.["properties"] ?? {});
}

/** The key that was most likely meant; `undefined`: none is near. */
export function meantKey(error: ValidationError): string | undefined {
  return meantAmong(String(error.params["additionalProperty"]), keysOf(error));
}

/** The one of some keys that was most likely meant by another; `undefined`: none is near. */
export function meantAmong(key: string, known: readonly string[]): string | undefined {
  const other = otherNames[key];
  if (other !== undefined && known.includes(other)) return other;
  const bare = bareKey(key);
  const same = known.find((candidate) => bareKey(candidate) === bare);
  if (same !== undefined) return same;
  return homesOf(key).length > 0 ? undefined : nearestWord(key, known);
}

/** Says where an unknown key belongs, or which one was meant. */
export function explainUnknownKey(error: ValidationError): ShapeProblem {
  const key = String(error.params["additionalProperty"]);
  return {
    code: "MANIFEST_UNKNOWN_KEY",
    message: `${shown(key)} means nothing here.`,
    hint: adviseOn(key, error),
    pointer: `${error.instancePath}${toPointerPart(key)}`,
    part: "key",
  };
}

function adviseOn(key: string, error: ValidationError): string {
  const meant = meantKey(error);
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  const homes = homesOf(key);
  if (homes.length > 0) return `It belongs ${joinWords(homes, "or")}.`;
  if (trusted.test(key)) {
    return "Keys, URLs and headers never stand in a manifest: they come from the environment or from genlock.config.ts.";
  }
  const advice = elsewhere[key];
  if (advice !== undefined) return advice;
  const known = keysOf(error);
  const other = nearestWord(key, keysAnywhere());
  if (other !== undefined) {
    return `Did you mean \`${other}\`? It belongs ${joinWords(homesOf(other), "or")}.`;
  }
  if (known.includes("params")) {
    return passedThrough.has(key)
      ? "Put it under `params`, which is passed to the service as it is."
      : "Check the spelling; what only the service knows goes under `params`.";
  }
  if (known.includes("assets") && isPicture(memberOf(error.data, key))) {
    return "Pictures stand under `assets`.";
  }
  const names = known.map((name) => `\`${name}\``);
  return names.length === 1
    ? `The only key here is ${names.join("")}.`
    : `The keys here are ${joinWords(names, "and")}.`;
}

function bareKey(key: string): string {
  return key.toLowerCase().replaceAll(/[_-]/g, "").replace(/s$/, "");
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function isPicture(value: unknown): boolean {
  return (
    typeof value === "string" ||
    ["prompt", "prompt_file", "turns", "variation"].some(
      (key) => memberOf(value, key) !== undefined,
    )
  );
}
