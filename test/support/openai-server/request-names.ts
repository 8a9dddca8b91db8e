/** Names of fields that each endpoint knows; openai-request-types.ts compares them with those of the official SDK. */
export const generationNames = [
  "background",
  "complexity",
  "frame_count",
  "frame_duration_ms",
  "model",
  "moderation",
  "n",
  "output_compression",
  "output_format",
  "partial_images",
  "prompt",
  "quality",
  "response_format",
  "safety_identifier",
  "size",
  "stream",
  "style",
  "svg",
  "user",
] as const;

/** Fields of an edit that are no files. */
export const editNames = [
  "background",
  "complexity",
  "frame_count",
  "frame_duration_ms",
  "input_fidelity",
  "model",
  "n",
  "output_compression",
  "output_format",
  "partial_images",
  "prompt",
  "quality",
  "response_format",
  "safety_identifier",
  "size",
  "stream",
  "user",
] as const;

/** Files of an edit sent as a form; several images are called `image[]`. */
export const editFileNames = ["image", "markup", "mask"] as const;

/** What only the JSON form of an edit knows, which the SDK does not send. */
export const jsonEditNames = ["images", "mask", "moderation"] as const;

/** Fields of a variation that are no files. */
export const variationNames = ["model", "n", "response_format", "size", "user"] as const;

/** What of the Responses API this server understands. */
export const responseNames = [
  "input",
  "instructions",
  "max_output_tokens",
  "max_tool_calls",
  "metadata",
  "model",
  "previous_response_id",
  "prompt_cache_key",
  "reasoning",
  "safety_identifier",
  "service_tier",
  "store",
  "stream",
  "text",
  "tool_choice",
  "tools",
  "truncation",
  "user",
] as const;

/** Fields of the tool that draws. */
export const toolNames = [
  "action",
  "background",
  "complexity",
  "frame_count",
  "frame_duration_ms",
  "input_fidelity",
  "input_image_mask",
  "model",
  "moderation",
  "output_compression",
  "output_format",
  "partial_images",
  "quality",
  "size",
  "svg",
  "type",
] as const;

/** Fields of an upload. */
export const uploadNames = ["expires_after", "file", "purpose"] as const;
