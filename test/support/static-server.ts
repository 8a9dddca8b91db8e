import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

/** A folder served over HTTP. */
export interface StaticServer {
  /** Ends with the base. */
  readonly url: string;
  close(): Promise<void>;
}

const types: { readonly [extension: string]: string } = {
  ".avif": "image/avif",
  ".css": "text/css",
  ".html": "text/html",
  ".jpg": "image/jpeg",
  ".js": "text/javascript",
  ".png": "image/png",
  ".webp": "image/webp",
};

/** Serves a folder under a base, files only: what is not there is 404. */
export async function serveFolder(folder: string, base = "/"): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = normalize(decodeURIComponent(pathname.slice(base.length)));
    const path = join(folder, pathname.endsWith("/") ? join(name, "index.html") : name);
    const found = pathname.startsWith(base) && path.startsWith(folder) ? readFile(path) : undefined;
    (found ?? Promise.reject(new Error("outside"))).then(
      (bytes) => {
        const type = types[extname(path)] ?? "application/octet-stream";
        response.writeHead(200, { "Content-Type": type }).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
