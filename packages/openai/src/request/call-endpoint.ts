import type { ImageInput, ImageRequest } from "@genlock/provider";
import type { OpenAI } from "openai";
import type { ImageSettings } from "./image-settings.ts";

/** How the SDK is to send a call. */
export interface RequestOptions {
  readonly headers: { readonly [name: string]: string | null };
  readonly signal: AbortSignal;
}

/** Sends a generation or an edit and resolves once the headers of its answer are there. */
export async function callEndpoint(
  client: OpenAI,
  call: { readonly request: ImageRequest; readonly settings: ImageSettings },
  options: RequestOptions,
): Promise<void> {
  const { request } = call;
  // Passed-through parameters may be newer than the SDK's types, so its typed methods are given more than they name.
  const settings = { ...call.settings, prompt: request.prompt };
  const requestOptions = { headers: { ...options.headers }, signal: options.signal };
  if (request.operation !== "edit") {
    await client.images.generate(settings, requestOptions).asResponse();
    return;
  }
  const images = await Promise.all(
    request.images.map((image, at) => upload(image, `image-${at + 1}`)),
  );
  const [only] = images;
  await client.images
    .edit(
      {
        ...settings,
        // One part is called `image`; several are refused unless they are called `image[]`.
        image: images.length === 1 && only !== undefined ? only : images,
        ...(request.mask === undefined ? {} : { mask: await upload(request.mask, "mask") }),
      },
      requestOptions,
    )
    .asResponse();
}

/** The service goes by the part's media type, and refuses one that says nothing. */
async function upload(image: ImageInput, name: string): Promise<File> {
  const bytes = await image.read();
  const type = image.mediaType ?? "image/png";
  const extension = type === "image/jpeg" ? "jpg" : type.slice("image/".length);
  return new File([new Uint8Array(bytes)], `${name}.${extension}`, { type });
}
