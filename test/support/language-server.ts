import { spawn } from "node:child_process";
import { once } from "node:events";

/** An editor's side of a language server, over its standard streams. */
export interface LanguageServer {
  /** Sends a request and answers its result. */
  ask(method: string, params: object): Promise<unknown>;
  /** Tells something that has no answer. */
  tell(method: string, params: object): void;
  close(): Promise<void>;
}

/** What the editor does when it is spoken to. */
export interface EditorSide {
  /** Answers a request of the server. Default: `null`. */
  readonly answer?: (method: string, params: Params | undefined) => unknown;
  /** Hears a notice of the server. Default: nothing. */
  readonly hear?: (method: string, params: Params | undefined) => void;
}

type Params = { readonly [name: string]: unknown };

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: Params;
  readonly result?: unknown;
}

/**
 * Starts a language server of Node and greets it.
 *
 * @param args the script and its arguments.
 * @param root the URI of the folder that is open in the editor; `null`: none is.
 */
export async function startLanguageServer(
  args: readonly string[],
  root: string | null,
  { answer = () => null, hear = () => undefined }: EditorSide = {},
): Promise<LanguageServer> {
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "ignore"] });
  const waiting = new Map<number | string, (result: unknown) => void>();
  let count = 0;
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = (method: string, params: object): Promise<unknown> => {
    count += 1;
    send({ id: count, method, params });
    return new Promise((resolve) => waiting.set(count, resolve));
  };
  readMessages(child.stdout, ({ id, method, params, result }) => {
    if (method === undefined) waiting.get(id ?? 0)?.(result);
    else if (id === undefined) hear(method, params);
    else send({ id, result: answer(method, params) });
  });
  await ask("initialize", {
    processId: process.pid,
    rootUri: root,
    capabilities: { workspace: { configuration: true }, textDocument: {} },
  });
  send({ method: "initialized", params: {} });
  return {
    ask,
    tell: (method, params) => send({ method, params }),
    close: async () => {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}

/** What is offered at a place, by label. */
export function labelsOf(completion: unknown): string[] {
  if (typeof completion !== "object" || completion === null || !("items" in completion)) return [];
  const items: readonly { readonly label?: unknown }[] = Array.isArray(completion.items)
    ? completion.items
    : [];
  return items.map(({ label }) => String(label));
}

/** Takes messages out of a stream as they become whole. */
function readMessages(stream: NodeJS.ReadableStream, receive: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  stream.on("data", (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf("\r\n\r\n");
      if (end < 0) return;
      const [, size = "0"] = /Content-Length: (\d+)/i.exec(rest.toString("latin1", 0, end)) ?? [];
      const start = end + 4;
      if (rest.length < start + Number(size)) return;
      const message: Message = JSON.parse(rest.toString("utf8", start, start + Number(size)));
      rest = rest.subarray(start + Number(size));
      receive(message);
    }
  });
}
