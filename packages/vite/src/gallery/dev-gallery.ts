import { basename, dirname, resolve } from "node:path";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createGallery, type Gallery } from "@genlock/gallery";
import { normalizePath, type ViteDevServer } from "vite";
import type { Host } from "../host.ts";
import { printable } from "../printable.ts";
import { galleryRoute } from "./gallery-route.ts";

/** Milliseconds in which several changes on disk count as one. */
const settleTime = 120;

/** The gallery of one dev server. The session is opened with the first request. */
export class DevGallery {
  readonly #host: Host;
  readonly #server: ViteDevServer;
  readonly #route: string;
  readonly #files = new Set<string>();
  #opened: Promise<Gallery> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(host: Host, server: ViteDevServer) {
    this.#host = host;
    this.#server = server;
    this.#route = `${server.config.base}${galleryRoute}`;
    server.watcher.on("all", this.#onFile);
    server.middlewares.use(this.#answer);
    announceGallery(server, this.#route);
  }

  /** Lets calls under way land and ends what was begun. Calling it again does nothing more. */
  async close(): Promise<void> {
    this.#server.watcher.off("all", this.#onFile);
    clearTimeout(this.#timer);
    const closing = this.#opened;
    this.#opened = undefined;
    const gallery = await closing?.catch(() => undefined);
    await gallery?.close();
  }

  readonly #answer = (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ): void => {
    const [path = ""] = (request.url ?? "").split("?", 1);
    if (!path.startsWith(this.#route) && `${path}/` !== this.#route) {
      next();
      return;
    }
    this.#gallery().then(
      async (gallery) => {
        if (!(await gallery.handle(request, response))) next();
      },
      (error: unknown) => {
        const text = printable(error instanceof Error ? error.message : String(error));
        response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
      },
    );
  };

  readonly #onFile = (_event: string, file: string): void => {
    if (!this.#files.has(normalizePath(resolve(file)))) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#changed(), settleTime);
  };

  async #changed(): Promise<void> {
    (await this.#opened)?.changed();
    await this.#follow();
  }

  #gallery(): Promise<Gallery> {
    const opening = this.#opened ?? this.#open();
    this.#opened = opening;
    opening.catch(() => {
      this.#opened = undefined;
    });
    return opening;
  }

  async #open(): Promise<Gallery> {
    const host = this.#host;
    const session = await host.session();
    await this.#follow();
    return createGallery({
      session,
      base: this.#route,
      name: basename(dirname(session.manifestPath)),
      frozen: host.frozen,
      maxCost: host.options.gallery?.maxCost,
      onError: (error) => {
        const text = printable(`genlock: in the gallery: ${String(error)}`);
        host.config.logger.error(text, { timestamp: true });
      },
    });
  }

  /** Learns which files the project depends on now. A project that cannot be read keeps those it had. */
  async #follow(): Promise<void> {
    try {
      const project = await (await this.#host.session()).load();
      for (const file of project.files) this.#files.add(normalizePath(file));
    } catch {
      // Whoever asks for the page is told.
    }
  }
}

/** Adds the gallery's address to those that Vite prints. */
function announceGallery(server: ViteDevServer, route: string): void {
  const print = server.printUrls.bind(server);
  server.printUrls = () => {
    print();
    const [local] = server.resolvedUrls?.local ?? [];
    if (local === undefined) return;
    server.config.logger.info(`  ➜  Genlock: ${new URL(route, local).href}`);
  };
}
