import type { SharedObject } from "@genlock/core";
import type { PlainRequest } from "./authorize.ts";
import { notListed } from "./list-s3.ts";
import type { SharedAddress } from "./parse-address.ts";
import { readCapped } from "./read-capped.ts";
import type { Answer } from "./send-request.ts";

/** Bytes of one list: some hundred for each file. */
const listCap = 256 << 20;

interface Listing {
  readonly address: SharedAddress;
  readonly ask: (request: PlainRequest) => Promise<Answer>;
}

/** Lists a folder and those right below it. A folder that is not there has no files. */
export async function listWebdav(folder: string, listing: Listing): Promise<SharedObject[]> {
  const found: SharedObject[] = [];
  for (const { name, modified } of await listFolder(folder, listing)) {
    if (name.endsWith("/")) found.push(...(await listFolder(name, listing)));
    else found.push({ name, modified });
  }
  return found.filter(({ name }) => !name.endsWith("/"));
}

async function listFolder(folder: string, { address, ask }: Listing): Promise<SharedObject[]> {
  const answer = await ask({
    method: "PROPFIND",
    url: `${address.base}${folder}`,
    headers: { depth: "1" },
  });
  if (answer.status !== 207) {
    await answer.close();
    if (answer.status === 404) return [];
    throw notListed(address, answer.status);
  }
  const text = await readCapped(answer.read(), { cap: listCap, address: address.shown });
  const root = new URL(address.base).pathname;
  const found: SharedObject[] = [];
  for (const [, item = ""] of text.matchAll(
    /<(?:\w+:)?response\b[^>]*>(.*?)<\/(?:\w+:)?response>/gs,
  )) {
    const path = pathOf(textOf(item, "href"), address);
    // A server may name the folder itself, or anything: only what lies in it counts.
    if (path === undefined || !path.startsWith(`${root}${folder}`)) continue;
    const name = path.slice(root.length);
    if (name.slice(folder.length).replace(/\/$/, "") === "") continue;
    const modified = Date.parse(textOf(item, "getlastmodified"));
    found.push({ name, modified: Number.isNaN(modified) ? undefined : modified });
  }
  return found;
}

function pathOf(href: string, { base }: SharedAddress): string | undefined {
  return URL.parse(href, base)?.pathname;
}

function textOf(xml: string, element: string): string {
  return new RegExp(`<(?:\\w+:)?${element}\\b[^>]*>([^<]*)<`).exec(xml)?.[1]?.trim() ?? "";
}
