import { ProviderError } from "@genlock/provider";
import { forgetUploads, placePictures } from "./files/place-pictures.ts";
import type { Attempt, OneCall } from "./one-call.ts";
import type { PlacedPicture } from "./request/placed-picture.ts";
import { sentPictures } from "./request/sent-pictures.ts";
import { type TurnWay, wayOfTurn } from "./responses/turn-memory.ts";

/** How a call is tried first: with what the service remembers, where it may. */
export async function firstAttempt(call: OneCall): Promise<Attempt> {
  const { request } = call;
  const way = request.api === "responses" ? wayOfTurn(request.continues) : undefined;
  return { way, pictures: await placeFor(call, way) };
}

/**
 * How a call is tried once more after a refusal that cost nothing and that something else may mend; `undefined`: it is
 * not. Each of the two reasons can come once only, since the next attempt does without what was refused.
 */
export async function nextAttempt(
  call: OneCall,
  attempt: Attempt,
  failure: unknown,
): Promise<Attempt | undefined> {
  if (!ProviderError.isInstance(failure) || failure.outcome !== "rejected") {
    return undefined;
  }
  if (attempt.way !== undefined && attempt.way.by !== "picture" && isForgotten(failure)) {
    const way: TurnWay = { by: "picture" };
    return { way, pictures: await placeFor(call, way) };
  }
  if (attempt.pictures.some(isOurUpload) && isFileGone(failure)) {
    await forgetUploads(attempt.pictures, call.options.files);
    return attempt.isRetry === true
      ? undefined
      : { ...attempt, pictures: await placeFor(call, attempt.way), isRetry: true };
  }
  return undefined;
}

function isOurUpload(picture: PlacedPicture): boolean {
  return picture.kind === "file" && picture.key !== undefined;
}

async function placeFor(call: OneCall, way: TurnWay | undefined): Promise<PlacedPicture[]> {
  const { request, facts, options } = call;
  const isRemembered = way !== undefined && way.by !== "picture";
  const images = isRemembered ? request.images : sentPictures(request);
  // DALL·E takes forms only, and a form takes no ids.
  if (facts?.family === "dall-e" || request.operation === "variation") {
    return images.map((image) => ({ kind: "inline", image }));
  }
  return placePictures(images, {
    asker: call,
    files: options.files,
    asDataUrls: request.api === "responses",
  });
}

/** The service does not remember the turn: expired, deleted, or never stored. */
function isForgotten({ serviceCode, status, message }: ProviderError): boolean {
  return (
    serviceCode === "previous_response_not_found" ||
    ((status === 404 || status === 400) &&
      /\b(?:item|response)\b.{0,260}\bnot found\b/i.test(message))
  );
}

function isFileGone({ serviceCode, status, message }: ProviderError): boolean {
  return (
    serviceCode === "image_file_not_found" ||
    ((status === 404 || status === 400) &&
      /\bfile\b.{0,260}\b(?:not found|does not exist|expired)\b|\bno such file\b/i.test(message))
  );
}
