import type { Response, ResponseUsage } from "openai/resources/responses/responses";
import { countTokens } from "../count-tokens.ts";
import { fieldText } from "../field-text.ts";
import { orderOf, settingsOf } from "../picture-of-call.ts";
import type { AcceptedResponse } from "./answer-response.ts";
import { toolOf } from "./check-response.ts";

/** Tokens that describe the tool to the main model. */
const frame = 2000;

/** Tokens of a picture to the main model. */
const picture = 765;

/** The main model's tokens: everything is read before the tool is called and after. */
export function countMain({ input }: AcceptedResponse): ResponseUsage {
  const words = Math.ceil(input.text.length / 4);
  const once = frame + words + input.files.length * picture + input.rememberedTokens;
  const output = 120 + words;
  return {
    input_tokens: 2 * once + output,
    input_tokens_details: { cached_tokens: once, cache_write_tokens: 0 },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: 100 },
    total_tokens: 2 * once + 2 * output,
  };
}

/** The tool's tokens; `partials` `undefined`: it drew nothing. */
export function countTool(
  { fields, fault, input, model }: AcceptedResponse,
  partials: number | undefined,
): Response.ToolUsage {
  const tool = toolOf(fields) ?? {};
  const order = orderOf({ fields: tool, fault, model });
  const usage = countTokens(
    {
      model: fieldText(tool["model"] ?? "gpt-image-2"),
      prompt: input.text,
      size: order.size,
      quality: settingsOf(order, tool, model).quality,
      images: partials === undefined ? 0 : 1,
      inputs: partials === undefined ? 0 : input.files.length + input.rememberedPictures,
      partials: partials ?? 0,
    },
    false,
  );
  return {
    image_gen: {
      ...usage,
      output_tokens_details: { image_tokens: usage.output_tokens, text_tokens: 0 },
    },
    web_search: { num_requests: 0 },
  };
}
