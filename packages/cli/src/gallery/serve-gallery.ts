import { createServer } from "node:http";
import { GenlockError } from "@genlock/core";
import type { Gallery } from "@genlock/gallery";

/** Where the gallery is when nobody says otherwise and nobody else is there. */
const usualPort = 4747;

/** This machine, and nobody beyond it. */
const host = "127.0.0.1";

/** A gallery that can be opened. */
export interface ServedGallery {
  /** Ends with `/`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a gallery on this machine.
 *
 * @param port `undefined`: the usual one, or any that is free; 0: any that is free.
 * @throws GenlockError `PORT_TAKEN`
 */
export async function serveGallery(
  gallery: Gallery,
  port: number | undefined,
): Promise<ServedGallery> {
  const server = createServer((request, response) => {
    void gallery.handle(request, response).then((taken) => {
      if (!taken) response.writeHead(404).end();
    });
  });
  const listen = (wanted: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(wanted, host, () => {
        server.off("error", reject);
        resolve();
      });
    });
  try {
    await listen(port ?? usualPort);
  } catch (cause) {
    if (!isTaken(cause)) throw cause;
    if (port !== undefined) {
      const message = `Port ${port} is taken by another program.`;
      throw new GenlockError({ code: "PORT_TAKEN", message, cause });
    }
    await listen(0);
  }
  const address = server.address();
  const chosen = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${host}:${chosen}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
