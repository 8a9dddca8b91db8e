import type { IncomingMessage } from "node:http";
import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createUnzip, createZstdDecompress } from "node:zlib";
import type { Deadline } from "../transport/deadline.ts";
import { ownMember } from "../models/own-member.ts";
import { BadAnswer } from "./bad-answer.ts";

/**
 * The bytes of an answer as they arrive. It may be packed although that was not asked for. The call's deadline
 * destroys the answer, which ends this with an error even where the network or the unpacking would wait for ever.
 */
export async function* readBody(
  message: IncomingMessage,
  deadline: Deadline,
): AsyncGenerator<Buffer> {
  const { signal } = deadline;
  const body = unpack(message);
  const stop = (): void => {
    message.destroy();
    body.destroy(new Error("the call ended"));
  };
  signal.addEventListener("abort", stop, { once: true });
  try {
    signal.throwIfAborted();
    deadline.waiting();
    for await (const chunk of body) {
      deadline.arrived();
      // As it came: a copy of every chunk would be half of all the work there is.
      yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
      deadline.waiting();
    }
  } finally {
    deadline.arrived();
    signal.removeEventListener("abort", stop);
    message.destroy();
  }
}

/**
 * The body of an answer as its bytes were before they were packed.
 *
 * @throws {BadAnswer} when nobody knows the way it is packed.
 */
export function unpack(message: IncomingMessage): Readable {
  const packing = message.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (packing === "identity" || packing === "") {
    return message;
  }
  const unpacked = ownMember(unpackers, packing)?.();
  if (unpacked === undefined) {
    throw new BadAnswer("an answer packed in a way nobody asked for");
  }
  message.on("error", (error) => unpacked.destroy(error));
  return message.pipe(unpacked);
}

const unpackers: { readonly [packing: string]: (() => Transform) | undefined } = {
  gzip: createUnzip,
  "x-gzip": createUnzip,
  deflate: createUnzip,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};
