import type { IncomingMessage } from "node:http";
import { get as getHttp } from "node:http";
import { get as getHttps } from "node:https";
import type { ImageSink } from "@genlock/provider";
import type { Deadline } from "../transport/deadline.ts";
import { BadAnswer } from "./bad-answer.ts";
import { openPicture } from "./picture-writer.ts";
import { readBody } from "./read-body.ts";

/** Other addresses an answer's URL may lead through. */
const maxRedirects = 3;

/**
 * Fetches a picture that the answer only links to, as DALL·E and compatible servers do. The link is the service's
 * own and signed, so no key goes with it, and it is never shown.
 *
 * @throws {BadAnswer} when it leads to no picture; anything else is the network.
 */
export async function downloadPicture(
  link: string,
  index: number,
  to: { readonly sink: ImageSink; readonly deadline: Deadline },
): Promise<void> {
  const message = await follow(link, index, to.deadline.signal);
  const expected = Number(message.headers["content-length"] ?? Number.NaN);
  const picture = openPicture(to.sink, index);
  let received = 0;
  for await (const chunk of readBody(message, to.deadline)) {
    received += chunk.length;
    await picture.write(chunk);
  }
  const isPacked = message.headers["content-encoding"] !== undefined;
  if (received === 0 || (!isPacked && Number.isFinite(expected) && received !== expected)) {
    throw new BadAnswer(`a link to picture ${index + 1} that breaks off`);
  }
  await picture.end();
}

async function follow(link: string, index: number, signal: AbortSignal): Promise<IncomingMessage> {
  let url = URL.parse(link);
  for (let step = 0; step <= maxRedirects; step++) {
    if (url === null || !/^https?:$/.test(url.protocol)) {
      throw new BadAnswer(`a link to picture ${index + 1} that is no http or https URL`);
    }
    const message = await get(url, signal);
    const status = message.statusCode ?? 0;
    if (status === 200) {
      return message;
    }
    message.destroy();
    const { location } = message.headers;
    if (status < 300 || status > 399 || location === undefined) {
      throw new BadAnswer(`a link to picture ${index + 1} that answers ${status}`);
    }
    url = URL.parse(location, url.href);
  }
  throw new BadAnswer(`a link to picture ${index + 1} that leads on and on`);
}

function get(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const open = url.protocol === "https:" ? getHttps : getHttp;
  return new Promise((resolve, reject) => {
    open(url, {
      signal,
      headers: { accept: "image/*", "accept-encoding": "identity", connection: "close" },
    })
      .once("response", resolve)
      .on("error", reject);
  });
}
