import { type JsonObject, textMember } from "./json-object.ts";

/** The settings an answer tells back. */
export type ToldSetting = "size" | "quality" | "background" | "output_format";

/**
 * What an answer says it used. Only short lower-case words and sizes count: what is told is kept in files, and a gateway
 * may write anything there, a key among it.
 */
export function settingWord(answer: JsonObject, name: ToldSetting): string | undefined {
  const word = textMember(answer, name);
  return word !== undefined && /^(?:[a-z]{1,20}|\d{1,6}x\d{1,6})$/.test(word) ? word : undefined;
}
