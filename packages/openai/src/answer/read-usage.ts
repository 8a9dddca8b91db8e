import type { ImageUsage } from "@genlock/provider";
import { member, type JsonObject } from "./json-object.ts";

/** The tokens an answer counts; `undefined`: it counts none. */
export function readUsage(answer: JsonObject): ImageUsage | undefined {
  const usage = member(answer, "usage");
  if (usage === undefined) {
    return undefined;
  }
  const input = member(usage, "input_tokens_details");
  const output = member(usage, "output_tokens_details");
  return {
    inputTextTokens: tokens(input, "text_tokens") ?? tokens(usage, "input_tokens"),
    inputImageTokens: tokens(input, "image_tokens"),
    outputTextTokens: tokens(output, "text_tokens"),
    // Streams give no details, and there every token of the output is the picture's.
    outputImageTokens: tokens(output, "image_tokens") ?? tokens(usage, "output_tokens"),
    totalTokens: tokens(usage, "total_tokens"),
  };
}

function tokens(from: JsonObject | undefined, name: string): number | undefined {
  const value = from?.[name];
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
