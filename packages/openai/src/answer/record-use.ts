import type { JsonValue } from "@genlock/provider";
import type { ImageSettings } from "../request/image-settings.ts";
import { type JsonObject, textMember } from "./json-object.ts";

/**
 * What was sent, and over it what the answer says was used instead. No pictures, and nothing of the answer that is not
 * a short word: it is kept in a file that people read.
 */
export function recordUse(
  settings: ImageSettings,
  answer: JsonObject,
  operation: string,
): { readonly [name: string]: JsonValue } {
  const said = ["size", "quality", "background", "output_format"].flatMap((name) => {
    const word = textMember(answer, name);
    return word === undefined || word.length > 60 ? [] : [[name, word] as const];
  });
  const { created } = answer;
  return {
    api: "images",
    operation,
    ...settings,
    ...Object.fromEntries(said),
    ...(typeof created === "number" ? { created } : {}),
  };
}
