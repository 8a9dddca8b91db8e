import { BadAnswer } from "./bad-answer.ts";

/** Bytes of one event, at most: a whole picture in base64, and some. */
const maxEventBytes = 400 * 1024 * 1024;

const lineFeed = 0x0a;

/** Splits a stream of server-sent events into the data of each. */
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
  // An event without the empty line behind it was cut off.
}

/** Lines without their ends. A last line that does not end is not one. */
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
}
