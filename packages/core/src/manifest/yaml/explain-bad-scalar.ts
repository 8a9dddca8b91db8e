import type { Scalar } from "yaml";
import { hasKey } from "../../diagnostics/hide-keys.ts";
import type { Explanation } from "./explain-bad-key.ts";
import { findInvisible, nameCharacter } from "./invisible-characters.ts";
import { pathOf, type Place } from "./place.ts";

/** Says why a value cannot be used whatever it stands for, or `undefined`. */
export function explainBadScalar(node: Scalar, place: Place): Explanation | undefined {
  if (typeof node.value === "number") return explainBadNumber(node.value, node.source ?? "");
  return typeof node.value === "string" ? explainBadText(node.value, place) : undefined;
}

function explainBadText(text: string, place: Place): Explanation | undefined {
  if (hasKey(text)) {
    return {
      code: "MANIFEST_SECRET",
      message: "This looks like an API key. A manifest is committed and read by others.",
      hint: "Delete it here, replace the key at the service, and set the new one in the environment or in `.env`.",
    };
  }
  const character = findInvisible(text);
  if (character === undefined || (character !== "\0" && isProse(pathOf(place)))) return undefined;
  return {
    code: "MANIFEST_CHARACTER",
    message: `This text has an invisible character in it: ${nameCharacter(character)}.`,
    hint: "Delete the character.",
  };
}

function explainBadNumber(value: number, source: string): Explanation | undefined {
  const why = whyBadNumber(value, source);
  if (why === undefined) return undefined;
  return {
    code: "MANIFEST_NUMBER",
    message: `\`${source.slice(0, 40)}\` ${why}.`,
    hint: /^0\d+$/.test(source)
      ? `Write \`${value}\`, or put it in quotes if a text is meant: \`"${source.slice(0, 40)}"\`.`
      : "Write a plain number, or put it in quotes if a text is meant.",
  };
}

function whyBadNumber(value: number, source: string): string | undefined {
  if (Number.isNaN(value)) return "is not a number";
  if (!Number.isFinite(value)) return "is infinite, or too large to be held";
  if (Object.is(value, -0)) return "is negative zero";
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return "is too large to be held exactly";
  }
  return /^[-+]?0\d/.test(source) ? "begins with a zero, which would be lost" : undefined;
}

const proseKeys: ReadonlySet<string> = new Set(["prompt", "before", "after", "alt", "label"]);
const proseRegions: ReadonlySet<string> = new Set(["turns", "matrix", "params"]);

/** Whether a text is for people or models to read: there every character may be meant. */
function isProse(path: readonly string[]): boolean {
  const [region, , ...within] = path;
  if (region !== "assets" && region !== "styles" && region !== "defaults") return false;
  const isShorthand = region === "assets" && path.length === 2;
  return (
    isShorthand ||
    proseKeys.has(path.at(-1) ?? "") ||
    [...within, region === "defaults" ? (path[1] ?? "") : ""].some((name) => proseRegions.has(name))
  );
}
