import { isJsonObject, type JsonObject, member, textMember } from "../answer/json-object.ts";

/** Everything a response put out, in order. */
export function outputItems(response: JsonObject): JsonObject[] {
  const { output } = response;
  return Array.isArray(output) ? output.filter(isJsonObject) : [];
}

/** The pictures it asked for, drawn or not. */
export function imageCalls(response: JsonObject): JsonObject[] {
  return outputItems(response).filter((item) => item["type"] === "image_generation_call");
}

/** What it said in words; `undefined`: nothing. */
export function wordsOf(response: JsonObject): string | undefined {
  const words = outputItems(response)
    .filter((item) => item["type"] === "message")
    .flatMap((item) => (Array.isArray(item["content"]) ? item["content"].filter(isJsonObject) : []))
    .flatMap((part) => textMember(part, "text") ?? textMember(part, "refusal") ?? []);
  return words.join(" ").trim() || undefined;
}

/** Why it stopped early; `undefined`: it did not. */
export function stopReason(response: JsonObject): string | undefined {
  return response["status"] === "incomplete"
    ? (textMember(member(response, "incomplete_details"), "reason") ?? "unknown")
    : undefined;
}
