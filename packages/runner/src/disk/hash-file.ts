import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** Digest and size of a file's bytes, read in pieces. Rejects with the system's error. */
export async function hashFile(
  path: string,
): Promise<{ readonly digest: string; readonly byteLength: number }> {
  const hash = createHash("sha256");
  let byteLength = 0;
  for await (const chunk of readChunks(path)) {
    hash.update(chunk);
    byteLength += chunk.byteLength;
  }
  return { digest: hash.digest("hex"), byteLength };
}

function readChunks(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: 1 << 20 });
}
