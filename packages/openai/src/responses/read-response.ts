import type { IncomingMessage } from "node:http";
import type { CallOptions } from "@genlock/provider";
import { BadAnswer } from "../answer/bad-answer.ts";
import type { JsonObject } from "../answer/json-object.ts";
import { PictureScanner } from "../answer/picture-scanner.ts";
import { readBody } from "../answer/read-body.ts";
import { tellShape } from "../answer/tell-shape.ts";
import type { Deadline } from "../transport/deadline.ts";
import { readResponseStream } from "./read-response-stream.ts";

/** A response whose pictures are in the sink. */
export interface ReadResponse {
  /** The response; where its pictures were there is an empty text. */
  readonly response: JsonObject;
  /** How many pictures went to the sink. */
  readonly drawn: number;
}

/**
 * Reads a successful answer of the Responses API and brings its pictures to the sink, in the order in which they came.
 *
 * @throws {BadAnswer} when it breaks off or is no response.
 */
export async function readResponse(
  message: IncomingMessage,
  options: CallOptions,
  deadline: Deadline,
): Promise<ReadResponse> {
  const { body, isStream } = await tellShape(
    readBody(message, deadline),
    message.headers["content-type"],
  );
  if (isStream) {
    return readResponseStream(body, options);
  }
  const scanner = new PictureScanner(options.sink, (path, begun) =>
    isResult(path) ? begun : undefined,
  );
  for await (const chunk of body) {
    await scanner.write(chunk);
  }
  const { answer, written } = scanner.end();
  if (!Array.isArray(answer["output"]) && (answer["error"] ?? undefined) === undefined) {
    throw new BadAnswer("something that is no response");
  }
  return { response: answer, drawn: written.length };
}

/** `output[i].result`: of all tools only the one that draws is offered, so there is no other result. */
function isResult(path: readonly (string | number | undefined)[]): boolean {
  const [list, index, name] = path;
  return path.length === 3 && list === "output" && typeof index === "number" && name === "result";
}
