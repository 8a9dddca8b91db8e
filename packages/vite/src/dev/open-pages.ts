import { expectPicture, type AssetId } from "@genlock/core";
import type { Project } from "@genlock/runner";
import type { ViteDevServer } from "vite";
import { servedData } from "../page/page-module.ts";
import type { PictureNews } from "../page/page-events.ts";
import { servedBase } from "../served-base.ts";
import type { LivePictures } from "./live-pictures.ts";
import { PageLink } from "./page-link.ts";
import { errorPayload, printError } from "./show-error.ts";
import type { SeenChanges } from "./snapshot.ts";
import { hasModules, updateModules } from "./update-pages.ts";

/** A project as pages saw it and as they are to see it. */
export interface PageUpdate {
  readonly before: Project;
  readonly after: Project;
  readonly changes: SeenChanges;
  /** Names of originals whose files were written. */
  readonly touched: readonly string[];
}

/** The open pages of one dev server, and how they are brought up to date without being loaded anew. */
export class OpenPages {
  readonly #server: ViteDevServer;
  readonly #live: LivePictures;
  readonly #link: PageLink;
  /** Assets that pages show without a module. */
  readonly #used = new Set<AssetId>();
  /** Assets that pages asked for in vain. */
  readonly #missed = new Set<AssetId>();
  #error: unknown;
  /** Whether a page got nothing at all, because there was no project. */
  #hasRefused = false;

  constructor(server: ViteDevServer, live: LivePictures) {
    this.#server = server;
    this.#live = live;
    this.#link = new PageLink(server, live, (client) => {
      if (this.#error !== undefined) client.send(errorPayload(this.#error));
    });
  }

  use(asset: AssetId): void {
    this.#used.add(asset);
  }

  miss(asset: AssetId): void {
    this.#missed.add(asset);
  }

  refuse(): void {
    this.#hasRefused = true;
  }

  /** Lets pages fetch the pictures of these assets anew. */
  show(assets: readonly AssetId[]): void {
    if (assets.length === 0) return;
    const version = this.#live.touch(assets);
    for (const id of assets) this.#link.tell({ id, version });
  }

  /** Brings pages from one state of the project to the next. Only modules whose data is another are run again. */
  async update({ before, after, changes, touched }: PageUpdate): Promise<void> {
    const written = touched.filter((id) => after.assets.has(id));
    const changed = [...new Set([...changes.art, ...changes.data, ...written])];
    if (changed.length > 0) {
      const version = this.#live.touch(changed);
      const base = servedBase(this.#server.config);
      const redescribed = new Set(changes.data);
      for (const id of changed) {
        const data = redescribed.has(id) ? newData(id, { before, after }, base) : undefined;
        this.#link.tell({ id, version, data });
      }
      await updateModules(this.#server, changes.data);
    }
    if (this.#isMissing(changes.comeOrGone)) {
      await updateModules(this.#server, changes.comeOrGone);
      this.#reload();
    }
  }

  /** Shows what is wrong with the manifest until {@link mend} is called. */
  fail(error: unknown): void {
    this.#error = error;
    printError(this.#server.config.logger, error);
    this.#server.environments.client.hot.send(errorPayload(error));
  }

  /** Takes the error away; pages that got nothing because of it are loaded anew. */
  mend(): void {
    this.#error = undefined;
    if (this.#hasRefused) this.#reload();
    else this.#link.tellMended();
  }

  close(): void {
    this.#link.close();
  }

  #isMissing(comeOrGone: readonly AssetId[]): boolean {
    const isMissed = comeOrGone.some((id) => this.#missed.has(id) || this.#used.has(id));
    return isMissed || hasModules(this.#server, comeOrGone);
  }

  #reload(): void {
    this.#hasRefused = false;
    this.#missed.clear();
    this.#server.environments.client.hot.send({ type: "full-reload" });
  }
}

/** What elements on a page said of a picture, and what they are to say. */
function newData(
  id: AssetId,
  { before, after }: { readonly before: Project; readonly after: Project },
  base: string,
): PictureNews["data"] {
  const [old, now] = [before, after].map((project) => {
    const asset = project.assets.get(id);
    if (asset === undefined) return undefined;
    const picture = expectPicture(asset, project.lock.assets.get(id));
    return servedData(base, { picture, variant: undefined });
  });
  return old === undefined || now === undefined ? undefined : { before: old, after: now };
}
