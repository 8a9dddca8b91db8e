import type { IncomingMessage } from "node:http";
import type { AnsweredImage, CallOptions } from "@genlock/provider";
import { readServiceError } from "../failure/service-error.ts";
import { ServiceFailure } from "../failure/service-failure.ts";
import type { OneCall } from "../one-call.ts";
import { BadAnswer } from "./bad-answer.ts";
import { downloadPicture } from "./download-picture.ts";
import { isJsonObject, type JsonObject, textMember } from "./json-object.ts";
import { PictureScanner, type ScannedAnswer } from "./picture-scanner.ts";
import { readBody } from "./read-body.ts";
import { readStream } from "./read-stream.ts";

/** An answer whose pictures are in the sink. */
export interface ReadAnswer {
  /** The answer without its pictures. */
  readonly answer: JsonObject;
  readonly images: readonly AnsweredImage[];
}

/**
 * Reads a successful answer, whichever of its three shapes it has, and brings its pictures to the sink.
 *
 * @throws {BadAnswer} when it holds no picture or breaks off; {ServiceFailure} when it describes an error.
 */
export async function readAnswer(
  message: IncomingMessage,
  options: CallOptions,
  { deadline, credentials }: Pick<OneCall, "deadline" | "credentials">,
): Promise<ReadAnswer> {
  const body = readBody(message, deadline);
  // A gateway may drop the wish for a stream, so the answer itself says what it is.
  const isStream = /^text\/event-stream\b/i.test(message.headers["content-type"] ?? "");
  const scanned = isStream ? await readStream(body, options) : await readJson(body, options);
  const { answer, written } = scanned;
  const entries = answer["data"];
  if (answer["error"] !== undefined && answer["error"] !== null) {
    throw new ServiceFailure(readServiceError(answer));
  }
  if (!Array.isArray(entries) || entries.length === 0) {
    throw new BadAnswer("an answer without pictures");
  }
  const images: AnsweredImage[] = [];
  for (const [index, entry] of entries.entries()) {
    const fields: JsonObject = isJsonObject(entry) ? entry : {};
    const url = textMember(fields, "url");
    if (!written.includes(index)) {
      if (url === undefined) {
        throw new BadAnswer(`nothing where picture ${index + 1} should be`);
      }
      const { sink, openLink } = options;
      const ownOrigin = new URL(credentials.baseUrl).origin;
      await downloadPicture(url, index, { sink, openLink, ownOrigin, deadline });
    }
    images.push({ index, revisedPrompt: textMember(fields, "revised_prompt") });
  }
  return { answer, images };
}

async function readJson(body: AsyncIterable<Buffer>, options: CallOptions): Promise<ScannedAnswer> {
  const scanner = new PictureScanner(options.sink);
  for await (const chunk of body) {
    await scanner.write(chunk);
  }
  return scanner.end();
}
