import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

/** A shared store that keeps files in memory and can be made to misbehave. */
export interface OddStore {
  readonly url: string;
  /** By name, such as `cas/<digest>`. */
  readonly files: Map<string, Buffer>;
  /** `METHOD name`, in order. */
  readonly requests: string[];
  /** Takes the place of the right answer wherever it answers `true`. */
  misbehave: (request: IncomingMessage, response: ServerResponse, name: string) => boolean;
}

/** Starts such a server; it ends with the test. */
export async function startOddStore(): Promise<OddStore> {
  const files = new Map<string, Buffer>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const name = (request.url ?? "/").slice(1);
    requests.push(`${request.method ?? ""} ${name}`);
    if (store.misbehave(request, response, name)) return;
    void answer(request, response, { files, name });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const store: OddStore = {
    url: `http://127.0.0.1:${port}`,
    files,
    requests,
    misbehave: () => false,
  };
  return store;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { files, name }: { readonly files: Map<string, Buffer>; readonly name: string },
): Promise<void> {
  if (request.method === "PUT") {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const isThere = files.has(name);
    if (!isThere) files.set(name, Buffer.concat(chunks));
    response.writeHead(isThere ? 412 : 201).end();
    return;
  }
  const file = files.get(name);
  response.writeHead(file === undefined ? 404 : 200, { "content-length": file?.byteLength ?? 0 });
  response.end(request.method === "HEAD" ? undefined : file);
}
