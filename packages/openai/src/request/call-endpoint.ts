import type { ImageRequest } from "@genlock/provider";
import type { OpenAI } from "openai";
import type { ImageSettings } from "./image-settings.ts";
import { type PlacedPicture, pictureFile, referToPicture } from "./placed-picture.ts";
import type { RequestOptions } from "./request-options.ts";

/** One call to the Image API, ready to be sent. */
export interface EndpointCall {
  readonly request: ImageRequest;
  readonly settings: ImageSettings;
  /** The pictures that go in, the one to be changed first. */
  readonly pictures: readonly PlacedPicture[];
}

/** Sends a generation, an edit or a variation and resolves once the headers of its answer are there. */
export async function callEndpoint(
  client: OpenAI,
  call: EndpointCall,
  options: RequestOptions,
): Promise<void> {
  const { request } = call;
  if (request.operation === "variation") {
    await sendVariation(client, call, options);
  } else if (request.operation === "generate") {
    // Passed-through parameters may be newer than the SDK's types, so its typed methods are given more than they name.
    const settings = { ...call.settings, prompt: request.prompt };
    await client.images.generate(settings, options).asResponse();
  } else if (call.pictures.some(({ kind }) => kind === "file")) {
    await sendJsonEdit(client, call, options);
  } else {
    await sendFormEdit(client, call, options);
  }
}

/** A form cannot name what the service already holds; JSON can. */
async function sendJsonEdit(
  client: OpenAI,
  call: EndpointCall,
  options: RequestOptions,
): Promise<void> {
  const body = await jsonEditBody(call);
  await client.post("/images/edits", { ...options, body }).asResponse();
}

/** An edit as JSON, with its pictures by id or as data URLs. */
export async function jsonEditBody({
  request: { mask },
  settings,
  pictures,
}: EndpointCall): Promise<object> {
  return {
    ...settings,
    images: await Promise.all(pictures.map(referToPicture)),
    ...(mask === undefined ? {} : { mask: await referToPicture({ kind: "inline", image: mask }) }),
  };
}

async function sendFormEdit(
  client: OpenAI,
  { request, settings, pictures }: EndpointCall,
  options: RequestOptions,
): Promise<void> {
  const images = await readFiles(pictures);
  const [only] = images;
  const body = {
    ...settings,
    prompt: request.prompt,
    // One part is called `image`; several are refused unless they are called `image[]`.
    image: images.length === 1 && only !== undefined ? only : images,
    ...(request.mask === undefined ? {} : { mask: await pictureFile(request.mask, "mask") }),
  };
  await client.images.edit(body, options).asResponse();
}

async function sendVariation(
  client: OpenAI,
  { settings, pictures }: EndpointCall,
  options: RequestOptions,
): Promise<void> {
  const [image] = await readFiles(pictures);
  if (image === undefined) {
    throw new Error("there is no picture to vary");
  }
  await client.images.createVariation({ ...settings, image }, options).asResponse();
}

async function readFiles(pictures: readonly PlacedPicture[]): Promise<File[]> {
  const inline = pictures.flatMap((picture) => (picture.kind === "inline" ? [picture.image] : []));
  return Promise.all(inline.map((image, at) => pictureFile(image, `image-${at + 1}`)));
}
