import type { ImageRequest, JsonValue } from "@genlock/provider";
import type { OpenAI } from "openai";
import type { ImageSettings } from "../request/image-settings.ts";
import { type PlacedPicture, referToPicture } from "../request/placed-picture.ts";
import type { RequestOptions } from "../request/request-options.ts";
import type { ResponseSettings } from "./response-settings.ts";
import type { TurnWay } from "./turn-memory.ts";

/** One call to the Responses API, ready to be sent. */
export interface ResponseCall {
  readonly request: ImageRequest;
  readonly settings: ResponseSettings;
  /** `stream` and `partial_images`, or nothing. */
  readonly stream: ImageSettings;
  /** The pictures that go in, the one to be changed first. */
  readonly pictures: readonly PlacedPicture[];
  /** `undefined`: there is no turn before. */
  readonly way: TurnWay | undefined;
}

/** Sends a request for a response and resolves once the headers of its answer are there. */
export async function callResponses(
  client: OpenAI,
  call: ResponseCall,
  options: RequestOptions,
): Promise<void> {
  const { request, settings, stream, way } = call;
  const { partial_images: partials, ...streaming } = stream;
  const { mask } = request;
  const tool = {
    ...settings.tool,
    ...(partials === undefined ? {} : { partial_images: partials }),
    ...(mask === undefined
      ? {}
      : { input_image_mask: await referToPicture({ kind: "inline", image: mask }) }),
  };
  const body = {
    ...settings.outer,
    ...streaming,
    ...(way?.by === "response" ? { previous_response_id: way.id } : {}),
    input: await writeInput(call),
    tools: [tool],
  };
  // The body is built by name, as manifests may pass parameters that the SDK's types do not know yet.
  await client.post("/responses", { ...options, body }).asResponse();
}

/** What the main model reads: the picture it remembers, then the words and the pictures in their order. */
async function writeInput({ request, pictures, way }: ResponseCall): Promise<JsonValue[]> {
  const remembered = way?.by === "image" ? [{ type: "image_generation_call", id: way.id }] : [];
  const content = [
    { type: "input_text", text: request.prompt },
    ...(await Promise.all(pictures.map(referToPicture))).map((reference) => ({
      type: "input_image",
      // Stated, since more of a picture costs more.
      detail: "high",
      ...reference,
    })),
  ];
  return [...remembered, { type: "message", role: "user", content }];
}
