import type { IncomingMessage } from "node:http";
import { type BatchState, type BatchTaker, ProviderError } from "@genlock/provider";
import { BadAnswer } from "../answer/bad-answer.ts";
import { PictureScanner, type ScannedAnswer } from "../answer/picture-scanner.ts";
import { readBody } from "../answer/read-body.ts";
import { describeFailure } from "../failure/describe-failure.ts";
import { requestOptions } from "../request/request-options.ts";
import type { Asker } from "../transport/ask-service.ts";
import { createClient } from "../transport/create-client.ts";
import { createExchange, type Exchange } from "../transport/exchange.ts";
import { type LineContext, readLine } from "./read-line.ts";

const endOfLine = 0x0a;

/** Reads every file of answers of a batch, line by line; pictures go straight to the sink. */
export async function collectAnswers(
  state: BatchState,
  taker: BatchTaker,
  context: { readonly asker: Asker; readonly modelId: string },
): Promise<void> {
  const { asker, modelId } = context;
  const secret = asker.credentials.apiKey;
  const requestOf = (customId: string) => taker.requestOf(customId);
  const line: LineContext = { modelId, batchId: state.id, secret, requestOf };
  for (const file of state.answers) {
    const exchange = createExchange(asker.deadline.signal, asker.credentials.proxies);
    try {
      const message = await openFile(file, asker, exchange);
      await readLines(readBody(message, asker.deadline), taker, line);
    } catch (error) {
      throw asUnread(describeFailure(error, { exchange, deadline: asker.deadline, secret }));
    } finally {
      exchange.answer()?.destroy();
    }
  }
}

async function openFile(
  file: string,
  { credentials, deadline }: Asker,
  exchange: Exchange,
): Promise<IncomingMessage> {
  deadline.signal.throwIfAborted();
  const client = await createClient(credentials, exchange.fetch);
  await client.files.content(file, requestOptions(credentials, deadline.signal)).asResponse();
  deadline.answered();
  const message = exchange.answer();
  if (message === undefined) {
    throw new Error("the SDK resolved without an answer");
  }
  return message;
}

/** Lines end with a line feed alone: any other end of line is a character of a text. */
async function readLines(
  body: AsyncIterable<Buffer>,
  taker: BatchTaker,
  context: LineContext,
): Promise<void> {
  let reader: LineReader | undefined;
  for await (const chunk of body) {
    for (let at = 0; at < chunk.length;) {
      const end = chunk.indexOf(endOfLine, at);
      const piece = chunk.subarray(at, end === -1 ? chunk.length : end);
      if (piece.length > 0) {
        reader ??= new LineReader(taker);
        await reader.write(piece);
      }
      if (end === -1) break;
      await tell(reader, taker, context);
      reader = undefined;
      at = end + 1;
    }
  }
  // The last line may lack its end, but not anything else: then the file was cut off, and can be read again.
  const rest = reader?.end();
  if (rest !== undefined && rest.scanned === undefined)
    throw new BadAnswer("a file that breaks off");
  await tell(reader, taker, context);
}

async function tell(
  reader: LineReader | undefined,
  taker: BatchTaker,
  context: LineContext,
): Promise<void> {
  if (reader === undefined) return;
  const { scanned, reason } = reader.end();
  await taker.onAnswer(
    scanned === undefined
      ? { kind: "ignored", reason: `cannot be read: it is ${reason}` }
      : readLine(scanned, context),
  );
}

/** One line as it arrives. What cannot be read is passed over to its end, so that the other lines are not lost for it. */
class LineReader {
  readonly #scanner: PictureScanner;
  #reason: string | undefined;
  #ended: { readonly scanned: ScannedAnswer | undefined; readonly reason: string } | undefined;

  constructor(taker: BatchTaker) {
    this.#scanner = new PictureScanner(taker.openLine(), pictureOfLine);
  }

  async write(piece: Buffer): Promise<void> {
    if (this.#reason !== undefined) return;
    try {
      await this.#scanner.write(piece);
    } catch (error) {
      if (!(error instanceof BadAnswer)) throw error;
      this.#reason = error.message;
    }
  }

  end(): { readonly scanned: ScannedAnswer | undefined; readonly reason: string } {
    this.#ended ??= this.#finish();
    return this.#ended;
  }

  #finish(): { readonly scanned: ScannedAnswer | undefined; readonly reason: string } {
    if (this.#reason !== undefined) return { scanned: undefined, reason: this.#reason };
    try {
      return { scanned: this.#scanner.end(), reason: "" };
    } catch (error) {
      if (!(error instanceof BadAnswer)) throw error;
      return { scanned: undefined, reason: error.message };
    }
  }
}

/** `response.body.data[i].b64_json`. */
function pictureOfLine(path: readonly (string | number | undefined)[]): number | undefined {
  const [response, body, list, index, name] = path;
  const isPicture =
    path.length === 5 &&
    response === "response" &&
    body === "body" &&
    list === "data" &&
    name === "b64_json";
  return isPicture && typeof index === "number" ? index : undefined;
}

/** Answers that could not be read now are still there: nothing is drawn or lost by it. */
function asUnread(failure: unknown): unknown {
  if (!ProviderError.isInstance(failure) || failure.outcome !== "ambiguous") {
    return failure;
  }
  return new ProviderError({
    code: "PROVIDER_UNAVAILABLE",
    outcome: "not-sent",
    retryable: true,
    message: "The answers of the batch could not be read to their end. They are still there.",
    hint: "Read them again with `genlock batch resume`.",
    status: failure.status,
    requestId: failure.requestId,
  });
}
