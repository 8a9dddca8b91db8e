import { createServer } from "node:http";
import { basename } from "node:path";
import { createGallery, type Gallery } from "@genlock/gallery";
import { createProviderLoader, createSession, type Session } from "@genlock/runner";
import { onTestFinished } from "vitest";
import type { OpenAIServer } from "./openai-server/index.ts";

/** A gallery that answers on this machine, with what its own page knows. */
export interface GalleryPage {
  /** Ends with `/`. */
  readonly url: string;
  readonly token: string;
  readonly gallery: Gallery;
  readonly session: Session;
  /** Errors that nobody foresaw. */
  readonly errors: readonly unknown[];
  /** A request as the gallery's own page sends it. */
  post(name: string, fields: object): Promise<Response>;
  read(path: string): Promise<Response>;
}

/** How a gallery is opened. */
export interface GalleryPageOptions {
  readonly frozen?: boolean;
  readonly maxCost?: number;
  /** The service that paid pictures are bought from. */
  readonly server?: OpenAIServer;
  /** Default `/`. */
  readonly base?: string;
}

/** Serves the gallery of a project until the test ends. */
export async function openGallery(
  root: string,
  options: GalleryPageOptions = {},
): Promise<GalleryPage> {
  const errors: unknown[] = [];
  const { server: service, base = "/" } = options;
  const environment =
    service === undefined ? {} : { OPENAI_API_KEY: service.key, OPENAI_BASE_URL: service.baseUrl };
  const session = await createSession({
    manifestPath: `${root}/genlock.yaml`,
    loadProviders: createProviderLoader({
      projectRoot: root,
      environment,
      embedded: { draft: () => import("@genlock/draft") },
      config: {},
    }),
  });
  const gallery = createGallery({
    session,
    base,
    name: basename(root),
    frozen: options.frozen ?? false,
    maxCost: options.maxCost,
    onError: (error) => errors.push(error),
  });
  const server = createServer((request, response) => {
    void gallery.handle(request, response).then((taken) => {
      if (!taken) response.writeHead(404).end("not the gallery's");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    await gallery.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await session.close();
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const url = `http://127.0.0.1:${port}${base}`;
  const token = tokenIn(await (await fetch(url)).text());
  const headers = { "content-type": "application/json", "x-genlock-token": token };
  return {
    url,
    token,
    gallery,
    session,
    errors,
    post: (name, fields) =>
      fetch(`${url}api/${name}`, { method: "POST", headers, body: JSON.stringify(fields) }),
    read: (path) => fetch(`${url}${path}`, { headers: { "x-genlock-token": token } }),
  };
}

/** The token that a page holds. */
export function tokenIn(html: string): string {
  return /name="genlock-token" content="([^"]+)"/.exec(html)?.[1] ?? "";
}
