/** What is counted for one call. */
export interface CountedCall {
  readonly model: string;
  readonly prompt: string;
  /** `WIDTHxHEIGHT` in pixels. */
  readonly size: string;
  readonly quality: string;
  readonly images: number;
  readonly inputs: number;
  readonly partials: number;
}

const table: { readonly [quality: string]: { readonly [size: string]: number } } = {
  low: { "1024x1024": 272, "1024x1536": 408, "1536x1024": 400 },
  medium: { "1024x1024": 1056, "1024x1536": 1584, "1536x1024": 1568 },
  high: { "1024x1024": 4160, "1024x1536": 6240, "1536x1024": 6208 },
};

const axes: { readonly [family: string]: { readonly [quality: string]: number } } = {
  "2": { low: 16, medium: 48, high: 96 },
  "2.5": { low: 16, medium: 24, high: 48, xhigh: 64, max: 96 },
};

/** The counts of an answer. */
export interface CountedTokens {
  readonly input_tokens: number;
  readonly input_tokens_details: { readonly text_tokens: number; readonly image_tokens: number };
  readonly output_tokens: number;
  readonly output_tokens_details?: { readonly image_tokens: number; readonly text_tokens: number };
  readonly total_tokens: number;
}

/** The `usage` of an answer. Streams leave the details of the output out. */
export function countTokens(call: CountedCall, streamed: boolean): CountedTokens {
  const text = Math.ceil(call.prompt.length / 4) + 5;
  const image = call.inputs * 323;
  const output = call.images * pictureTokens(call) + call.partials * 100;
  return {
    input_tokens: text + image,
    input_tokens_details: { text_tokens: text, image_tokens: image },
    output_tokens: output,
    ...(streamed ? {} : { output_tokens_details: { image_tokens: output, text_tokens: 0 } }),
    total_tokens: text + image + output,
  };
}

function pictureTokens({ model, size, quality }: CountedCall): number {
  const family = /^gpt-image-(2\.5|2)(?:-|$)/.exec(model)?.[1];
  const axis = axes[family ?? ""]?.[quality];
  if (axis === undefined) {
    return table[quality]?.[size] ?? 1056;
  }
  const [width = 1, height = 1] = size.split("x").map(Number);
  const short = Math.round((axis * Math.min(width, height)) / Math.max(width, height));
  return Math.ceil((axis * short * (2_000_000 + width * height)) / 4_000_000);
}
