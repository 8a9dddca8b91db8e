import type { GalleryEvent } from "../../src/wire/gallery-event.ts";
import { ToldError, type GallerySource } from "./source.ts";

/** Milliseconds until a lost connection is tried again. */
const retryDelay = 1500;

/** What to say when nobody answers; the browser's own words name neither what failed nor what to do. */
const silence = {
  code: "",
  message: "The gallery does not answer, so nothing was done.",
  hint: "Start it again; this page finds it by itself.",
};

/** The data of a running gallery. @param token from the page; every request but that for a picture carries it. */
export function servedSource(token: string): GallerySource {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set("x-genlock-token", token);
    const response = await fetch(path, { ...init, headers, cache: "no-store" }).catch(() => {
      throw new ToldError(silence);
    });
    // Another server answers now, and only a new page has its token.
    if (response.status === 401) location.reload();
    if (!response.ok) throw await toldError(response);
    return response;
  };
  const read = async (path: string) => (await ask(path)).json();
  return {
    readState: () => read("api/state"),
    readAsset: (id) => read(`api/asset?id=${encodeURIComponent(id)}`),
    readDerivatives: (id) => read(`api/derivatives?id=${encodeURIComponent(id)}`),
    pictureUrl: (digest) => `picture/${digest}`,
    thumbnailUrl: (digest) => `thumbnail/${digest}`,
    listen: (heard) => void listenForEver(ask, heard),
    act: async (name, fields) => {
      const body = JSON.stringify(fields);
      const headers = { "content-type": "application/json" };
      return (await ask(`api/${name}`, { method: "POST", headers, body })).json();
    },
  };
}

async function toldError(response: Response): Promise<ToldError> {
  const text = await response.text();
  try {
    return new ToldError(JSON.parse(text).error);
  } catch {
    return new ToldError({ code: `HTTP ${response.status}`, message: text.trim() });
  }
}

/** An `EventSource` can send no token, so the stream is read by hand. */
async function listenForEver(
  ask: (path: string) => Promise<Response>,
  heard: (event: GalleryEvent | undefined) => void,
): Promise<never> {
  for (;;) {
    try {
      const { body } = await ask("api/events");
      if (body !== null) await readEvents(body, heard);
    } catch {
      // Told below, like a stream that ended.
    }
    heard(undefined);
    await new Promise((resolve) => setTimeout(resolve, retryDelay));
  }
}

async function readEvents(
  body: ReadableStream<Uint8Array>,
  heard: (event: GalleryEvent) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = `${rest}${decoder.decode(value, { stream: true })}`.split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      if (block.startsWith("data: ")) heard(JSON.parse(block.slice("data: ".length)));
    }
  }
}
