import type { ImageSink } from "@genlock/provider";
import { BadAnswer } from "./bad-answer.ts";
import { JsonCursor } from "./json-cursor.ts";
import { type JsonObject, parseJsonObject } from "./json-object.ts";
import { openBase64Picture } from "./picture-writer.ts";
import { createTextReader, type TextReader } from "./text-reader.ts";

/** Bytes of an answer without its pictures, at most. Some servers repeat a picture elsewhere, or give it as a data URL. */
const maxFrameBytes = 32 * 1024 * 1024;

const quote = 0x22;

/** What is left of an answer once its pictures went to the sink. */
export interface ScannedAnswer {
  /** The answer, with an empty text for every picture. */
  readonly answer: JsonObject;
  /** Indexes of the pictures that went to the sink, in the order of the answer. */
  readonly written: readonly number[];
}

/**
 * Says which picture a text of an answer is; `undefined`: it is none.
 *
 * @param path member names and element indexes from the outside in
 * @param begun how many pictures began before
 */
export type PictureLocator = (
  path: readonly (string | number | undefined)[],
  begun: number,
) => number | undefined;

/**
 * Reads the JSON of an answer as it arrives: the base64 of its pictures goes straight to the sink, so that no picture is
 * ever held whole. The rest, the frame, is kept and parsed at the end, which also proves that it was JSON.
 */
export class PictureScanner {
  readonly #sink: ImageSink;
  readonly #locate: PictureLocator;
  readonly #cursor = new JsonCursor();
  readonly #frame: Buffer[] = [];
  readonly #written: number[] = [];
  #frameBytes = 0;
  /** Of the text being read, where it is a picture's. */
  #index: number | undefined;
  /** Its reader, once there is something in it. */
  #picture: TextReader | undefined;

  constructor(sink: ImageSink, locate: PictureLocator = imageOfData) {
    this.#sink = sink;
    this.#locate = locate;
  }

  async write(chunk: Buffer): Promise<void> {
    let at = 0;
    while (at < chunk.length) {
      at =
        this.#index === undefined
          ? this.#readFrame(chunk, at)
          : await this.#readPicture(this.#index, chunk, at);
    }
  }

  /** @throws {BadAnswer} when the answer broke off or was no JSON object. */
  end(): ScannedAnswer {
    const text = Buffer.concat(this.#frame).toString();
    const answer = this.#index === undefined ? parseJsonObject(text) : undefined;
    if (answer === undefined) {
      throw new BadAnswer(describe(text));
    }
    return { answer, written: this.#written };
  }

  /** Reads on until a picture begins or the chunk ends; answers where. */
  #readFrame(chunk: Buffer, start: number): number {
    for (let at = start; at < chunk.length; at++) {
      const isText = this.#cursor.read(chunk[at] ?? 0);
      const index = isText ? this.#locate(this.#cursor.path(), this.#written.length) : undefined;
      if (index !== undefined) {
        this.#keep(chunk.subarray(start, at + 1));
        this.#index = index;
        return at + 1;
      }
    }
    this.#keep(chunk.subarray(start));
    return chunk.length;
  }

  /** Hands on the picture until it or the chunk ends; answers where. An empty text is none: servers write one beside a link. */
  async #readPicture(index: number, chunk: Buffer, start: number): Promise<number> {
    const close = chunk.indexOf(quote, start);
    const end = close === -1 ? chunk.length : close;
    if (end > start) {
      this.#picture ??= this.#open(index);
      await writeText(this.#picture, chunk.subarray(start, end));
    }
    if (close === -1) {
      return chunk.length;
    }
    await this.#picture?.end();
    this.#picture = undefined;
    this.#index = undefined;
    this.#cursor.closeText();
    // The frame already has the opening quote.
    this.#keep(chunk.subarray(close, close + 1));
    return close + 1;
  }

  #open(index: number): TextReader {
    if (this.#written.includes(index)) {
      throw new BadAnswer(`picture ${index + 1} twice`);
    }
    this.#written.push(index);
    return createTextReader(openBase64Picture(this.#sink, index));
  }

  #keep(bytes: Buffer): void {
    this.#frameBytes += bytes.length;
    if (this.#frameBytes > maxFrameBytes) {
      throw new BadAnswer(`more than ${maxFrameBytes} bytes that are no picture`);
    }
    // A copy: a chunk that also holds a piece of a picture must not be held for these few bytes.
    this.#frame.push(Buffer.from(bytes));
  }
}

/** Hands on a piece of a text. A function of its own, so that nothing holds the text while the sink writes its bytes. */
function writeText(reader: TextReader, bytes: Buffer): Promise<void> {
  return reader.write(bytes.toString("latin1"));
}

/** The Image API's pictures: `data[i].b64_json`. */
function imageOfData(path: readonly (string | number | undefined)[]): number | undefined {
  const [list, index, name] = path;
  const isPicture = path.length === 3 && list === "data" && name === "b64_json";
  return isPicture && typeof index === "number" ? index : undefined;
}

/** What came instead of JSON, without quoting it. */
function describe(text: string): string {
  const start = text.trimStart().slice(0, 1);
  if (start === "") {
    return "nothing";
  }
  if (start === "<") {
    return "a web page";
  }
  return start === "{" ? "an answer that breaks off" : "something that is no JSON object";
}
