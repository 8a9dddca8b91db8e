import { GenlockError, type SharedObject } from "@genlock/core";
import type { PlainRequest } from "./authorize.ts";
import type { SharedAddress } from "./parse-address.ts";
import { readCapped } from "./read-capped.ts";
import type { Answer } from "./send-request.ts";

/** Bytes of one page of a list, which has at most a thousand names. */
const pageCap = 4 << 20;
const mostPages = 10_000;

/** Lists the keys below a folder, page by page; those that are none of genlock's names are left out. */
export async function listS3(
  folder: string,
  {
    address,
    s3,
    ask,
  }: {
    readonly address: SharedAddress;
    readonly s3: NonNullable<SharedAddress["s3"]>;
    readonly ask: (request: PlainRequest) => Promise<Answer>;
  },
): Promise<readonly SharedObject[]> {
  const found: SharedObject[] = [];
  let next: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const url = new URL(s3.bucketUrl);
    url.searchParams.set("list-type", "2");
    url.searchParams.set("prefix", `${s3.prefix}${folder}`);
    if (next !== undefined) url.searchParams.set("continuation-token", next);
    const answer = await ask({ method: "GET", url: url.href, headers: {} });
    if (answer.status !== 200) {
      await answer.close();
      throw notListed(address, answer.status);
    }
    const text = await readCapped(answer.read(), { cap: pageCap, address: address.shown });
    for (const [, item = ""] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      const key = textOf(item, "Key");
      if (!key.startsWith(s3.prefix)) continue;
      const modified = Date.parse(textOf(item, "LastModified"));
      const name = key.slice(s3.prefix.length);
      found.push({ name, modified: Number.isNaN(modified) ? undefined : modified });
    }
    next = textOf(text, "NextContinuationToken");
    if (textOf(text, "IsTruncated") !== "true" || next === "") break;
  }
  return found;
}

/** The server gave no list. */
export function notListed({ shown }: SharedAddress, status: number): GenlockError {
  return new GenlockError({
    code: "SHARED_STORE_NOT_LISTED",
    message: `The shared store ${shown} gives no list of what it has: it answered ${status}.`,
  });
}

/** What an element holds; genlock's own names need no entities. */
function textOf(xml: string, element: string): string {
  return new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1] ?? "";
}
