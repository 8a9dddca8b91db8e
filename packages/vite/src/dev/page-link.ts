import type { NormalizedHotChannelClient, ViteDevServer } from "vite";
import {
  mendedEvent,
  pictureEvent,
  syncEvent,
  type PageSync,
  type PictureNews,
} from "../page/page-events.ts";
import type { LivePictures } from "./live-pictures.ts";

/** Milliseconds by which a page may have asked for a picture before it counts its age. */
const slack = 2000;

/** Tells the open pages of one server what changed. It only tells: nothing that a page sends does anything. */
export class PageLink {
  readonly #server: ViteDevServer;
  readonly #live: LivePictures;
  readonly #greet: (client: NormalizedHotChannelClient) => void;

  /** @param greet is called for each page that opens or comes back. */
  constructor(
    server: ViteDevServer,
    live: LivePictures,
    greet: (client: NormalizedHotChannelClient) => void,
  ) {
    this.#server = server;
    this.#live = live;
    this.#greet = greet;
    server.environments.client.hot.on(syncEvent, this.#answer);
  }

  /** Tells every page. */
  tell(news: PictureNews): void {
    this.#server.environments.client.hot.send(pictureEvent, news);
  }

  /** Tells every page that the manifest is sound again. */
  tellMended(): void {
    this.#server.environments.client.hot.send(mendedEvent);
  }

  close(): void {
    this.#server.environments.client.hot.off(syncEvent, this.#answer);
  }

  readonly #answer = (data: unknown, client: NormalizedHotChannelClient): void => {
    const { versions, age } = readSync(data);
    // A page that knows no version shows what was there when it loaded; one that does may have been away for long.
    const changed = new Map([
      ...this.#live.changedWithin(age + slack),
      ...Object.keys(versions).map((id) => [id, this.#live.version(id)] as const),
    ]);
    for (const [id, version] of changed) {
      if (version === 0 || versions[id] === version) continue;
      client.send(pictureEvent, { id, version } satisfies PictureNews);
    }
    this.#greet(client);
  };
}

function readSync(data: unknown): PageSync {
  const { versions, age } = (data ?? {}) as { versions?: unknown; age?: unknown };
  const known = typeof versions === "object" && versions !== null ? Object.entries(versions) : [];
  const numbers = known.filter((entry): entry is [string, number] => typeof entry[1] === "number");
  return { versions: Object.fromEntries(numbers), age: typeof age === "number" ? age : 0 };
}
