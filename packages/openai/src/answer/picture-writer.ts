import type { ImageSink } from "@genlock/provider";
import { BadAnswer } from "./bad-answer.ts";
import { createBase64Cleaner } from "./base64-cleaner.ts";
import { Base64Error, createBase64Decoder } from "./base64-decoder.ts";

/** Bytes of one picture, at most. Nothing a model draws comes near it. */
const maxPictureBytes = 256 * 1024 * 1024;

/** The sink could not keep the bytes; its own reason goes to the caller untouched. */
export class SinkFailure extends Error {
  override readonly name = "SinkFailure";
  readonly reason: unknown;

  constructor(reason: unknown) {
    super("the sink refused the bytes");
    this.reason = reason;
  }
}

/** One picture on its way to the sink. */
export interface PictureWriter {
  write(bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
}

/** Opens a picture in the sink, with a limit on its bytes. */
export function openPicture(sink: ImageSink, index: number): PictureWriter {
  let written = 0;
  const writer = guard(() => sink.open(index));
  return {
    async write(bytes) {
      written += bytes.length;
      if (written > maxPictureBytes) {
        throw new BadAnswer(`a picture of more than ${maxPictureBytes} bytes`);
      }
      if (bytes.length > 0) {
        await guardAsync(async () => writer.write(bytes));
      }
    },
    end: () => guardAsync(async () => writer.end()),
  };
}

/** Opens a picture whose bytes come as base64. */
export function openBase64Picture(
  sink: ImageSink,
  index: number,
): { write(text: string): Promise<void>; end(): Promise<void> } {
  const picture = openPicture(sink, index);
  const clean = createBase64Cleaner();
  const decoder = createBase64Decoder();
  return {
    write: (text) => picture.write(asAnswer(index, () => decoder.decode(clean(text)))),
    end() {
      asAnswer(index, () => decoder.end());
      return picture.end();
    },
  };
}

/** Broken base64 is a broken answer. */
function asAnswer<Value>(index: number, decode: () => Value): Value {
  try {
    return decode();
  } catch (error) {
    if (error instanceof Base64Error) {
      throw new BadAnswer(`broken base64 in picture ${index + 1} (${error.message})`);
    }
    throw error;
  }
}

function guard<Value>(run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    throw new SinkFailure(error);
  }
}

async function guardAsync(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    throw new SinkFailure(error);
  }
}
