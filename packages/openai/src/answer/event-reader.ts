import { BadAnswer } from "./bad-answer.ts";
import { parseJsonObject } from "./json-object.ts";

/** Bytes of one event, at most: a whole picture in base64, and some. */
const maxEventBytes = 400 * 1024 * 1024;

const lineFeed = 0x0a;

/**
 * Splits a stream of server-sent events into the data of each. A last one without the empty line behind it counts only if
 * it is whole JSON, since it may have been cut off.
 */
export async function* readEvents(body: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let data: string[] = [];
  for await (const line of readLines(body)) {
    if (line.startsWith("data:")) {
      data.push(line.slice(line[5] === " " ? 6 : 5));
    } else if (line === "" && data.length > 0) {
      yield data.join("\n");
      data = [];
    }
  }
  const last = data.join("\n");
  if (parseJsonObject(last) !== undefined) {
    yield last;
  }
}

/** Lines without their ends. */
async function* readLines(body: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let pieces: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      const line = Buffer.concat([...pieces, chunk.subarray(start, end)]).toString();
      yield line.endsWith("\r") ? line.slice(0, -1) : line;
      pieces = [];
      length = 0;
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    length += rest.length;
    if (length > maxEventBytes) {
      throw new BadAnswer(`an event of more than ${maxEventBytes} bytes`);
    }
    pieces.push(rest);
  }
  if (length > 0) {
    yield Buffer.concat(pieces).toString();
  }
}
