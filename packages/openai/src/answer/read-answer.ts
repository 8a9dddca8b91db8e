import type { IncomingMessage } from "node:http";
import type { AnsweredImage, CallOptions, ImageWarning } from "@genlock/provider";
import { readServiceError } from "../failure/service-error.ts";
import { ServiceFailure } from "../failure/service-failure.ts";
import type { OneCall } from "../one-call.ts";
import { BadAnswer } from "./bad-answer.ts";
import { type Download, downloadPicture } from "./download-picture.ts";
import { isJsonObject, type JsonObject, textMember } from "./json-object.ts";
import { PictureScanner, type ScannedAnswer } from "./picture-scanner.ts";
import { readBody } from "./read-body.ts";
import { readStream } from "./read-stream.ts";
import { tellShape } from "./tell-shape.ts";

/** An answer whose pictures are in the sink. */
export interface ReadAnswer {
  /** The answer without its pictures. */
  readonly answer: JsonObject;
  /** At least one. */
  readonly images: readonly AnsweredImage[];
  /** Of pictures that it promised and did not bring. */
  readonly warnings: readonly ImageWarning[];
}

/**
 * Reads a successful answer, whichever of its three shapes it has, and brings its pictures to the sink. What came is paid,
 * so it counts, whatever else the answer says.
 *
 * @throws {BadAnswer} when it holds no picture or breaks off; {ServiceFailure} when it describes an error instead.
 */
export async function readAnswer(
  message: IncomingMessage,
  options: CallOptions,
  { deadline, credentials }: Pick<OneCall, "deadline" | "credentials">,
): Promise<ReadAnswer> {
  const { body, isStream } = await tellShape(
    readBody(message, deadline),
    message.headers["content-type"],
  );
  const scanned = isStream ? await readStream(body, options) : await readJson(body, options);
  const { sink, openLink } = options;
  const ownOrigin = new URL(credentials.baseUrl).origin;
  return collectPictures(scanned, { sink, openLink, ownOrigin, deadline });
}

async function readJson(body: AsyncIterable<Buffer>, options: CallOptions): Promise<ScannedAnswer> {
  const scanner = new PictureScanner(options.sink);
  for await (const chunk of body) {
    await scanner.write(chunk);
  }
  return scanner.end();
}

async function collectPictures(
  { answer, written }: ScannedAnswer,
  download: Download,
): Promise<ReadAnswer> {
  const entries: unknown[] = Array.isArray(answer["data"]) ? answer["data"] : [];
  const images: AnsweredImage[] = [];
  const missing: BadAnswer[] = [];
  for (const [index, entry] of entries.entries()) {
    const fields: JsonObject = isJsonObject(entry) ? entry : {};
    const failure = written.includes(index)
      ? undefined
      : await fetchPicture(textMember(fields, "url"), index, download);
    if (failure === undefined) {
      images.push({ index, revisedPrompt: textMember(fields, "revised_prompt") });
    } else {
      missing.push(failure);
    }
  }
  if (images.length === 0) {
    throw describeNothing(answer, missing[0]);
  }
  const warnings = missing.map(({ message }) => ({
    field: undefined,
    message: `The service answered with ${message}; what else it answered is kept.`,
  }));
  return { answer, images, warnings };
}

/** Why there is no picture; `undefined`: it is in the sink. */
async function fetchPicture(
  link: string | undefined,
  index: number,
  download: Download,
): Promise<BadAnswer | undefined> {
  if (link === undefined) {
    return new BadAnswer(`nothing where picture ${index + 1} should be`);
  }
  try {
    await downloadPicture(link, index, download);
    return undefined;
  } catch (error) {
    if (error instanceof BadAnswer) {
      return error;
    }
    throw error;
  }
}

function describeNothing(answer: JsonObject, missing: BadAnswer | undefined): Error {
  return answer["error"] === undefined || answer["error"] === null
    ? (missing ?? new BadAnswer("an answer without pictures"))
    : new ServiceFailure(readServiceError(answer));
}
