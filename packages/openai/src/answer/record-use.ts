import type { JsonValue } from "@genlock/provider";
import type { ImageSettings } from "../request/image-settings.ts";
import type { JsonObject } from "./json-object.ts";
import { settingWord } from "./setting-word.ts";

/**
 * What was sent, and over it what the answer says was used instead; no pictures.
 */
export function recordUse(
  settings: ImageSettings,
  answer: JsonObject,
  operation: string,
): { readonly [name: string]: JsonValue } {
  const said = (["size", "quality", "background", "output_format"] as const).flatMap((name) => {
    const word = settingWord(answer, name);
    return word === undefined ? [] : [[name, word] as const];
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
