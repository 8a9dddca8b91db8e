import type { SharedAddress } from "./parse-address.ts";
import { readCapped } from "./read-capped.ts";
import type { Answer } from "./send-request.ts";

/** Bytes of an answer that says what went wrong. */
const cap = 64 << 10;

/**
 * Whether a 404 of S3 is about the bucket and not about a file in it, which its body alone tells. Ends the answer. What cannot be read is
 * about the file.
 */
export async function namesNoBucket(
  answer: Answer,
  { s3, shown }: SharedAddress,
): Promise<boolean> {
  if (s3 === undefined || answer.status !== 404) {
    await answer.close();
    return false;
  }
  try {
    const text = await readCapped(answer.read(), { cap, address: shown });
    return /<Code>\s*NoSuchBucket\s*<\/Code>/.test(text);
  } catch {
    return false;
  }
}
