import { isScalar } from "yaml";
import { findInvisible, nameCharacter } from "./invisible-characters.ts";
import type { TextProblem } from "./text-problem.ts";

/** What is said about a key or a value, without its place. */
export type Explanation = Pick<TextProblem, "code" | "message" | "hint">;

/** Names that mean something to every JavaScript object. */
const reserved: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Says why a key cannot be one, or `undefined`.
 *
 * @param earlier the keys that stand in the same mapping already.
 */
export function explainBadKey(
  node: unknown,
  earlier: { readonly has: (key: string) => boolean },
): Explanation | undefined {
  if (!isScalar(node)) {
    return {
      code: "MANIFEST_KEY_INVALID",
      message: "A key must be a text, and this is a list or a mapping.",
      hint: "Put the key in quotes if its brackets are part of it.",
    };
  }
  const key = node.value;
  if (typeof key !== "string") return notText(key, node.source ?? String(key));
  if (key === "<<" && node.type === "PLAIN") {
    return {
      code: "MANIFEST_YAML_FEATURE",
      message: "Merge keys (`<<`) are not read.",
      hint: "Write the values out; for settings shared by several assets use `defaults` or `styles`.",
    };
  }
  if (reserved.has(key)) {
    return {
      code: "MANIFEST_KEY_INVALID",
      message: `\`${key}\` means something to every JavaScript object and cannot be a key.`,
      hint: "Use another name.",
    };
  }
  const invisible = findInvisible(key);
  if (invisible !== undefined) {
    return {
      code: "MANIFEST_CHARACTER",
      message: `A key has an invisible character in it: ${nameCharacter(invisible)}.`,
      hint: "Delete the character.",
    };
  }
  if (!earlier.has(key)) return undefined;
  return {
    code: "MANIFEST_DUPLICATE_KEY",
    message: `\`${key}\` stands twice in this mapping.`,
    hint: "Remove or rename one of them.",
  };
}

function notText(key: unknown, source: string): Explanation {
  const what = key === null ? "nothing" : typeof key === "boolean" ? "a truth value" : "a number";
  return {
    code: "MANIFEST_KEY_INVALID",
    message: `A key must be a text, and this is ${what}.`,
    hint: source === "" ? "Write a key before the colon." : `Put it in quotes: \`"${source}"\`.`,
  };
}
