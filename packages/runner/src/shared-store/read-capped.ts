import { wrongBytes } from "./shared-store-error.ts";

/**
 * Reads a short text. Stops at the cap, however much more there is.
 *
 * @param cap bytes at most.
 * @throws GenlockError `SHARED_STORE_WRONG_BYTES` for more than that
 */
export async function readCapped(
  body: AsyncIterable<Uint8Array>,
  { cap, address }: { readonly cap: number; readonly address: string },
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let byteLength = 0;
  for await (const chunk of body) {
    byteLength += chunk.byteLength;
    if (byteLength > cap) throw wrongBytes(address, "an answer that is far too long");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
