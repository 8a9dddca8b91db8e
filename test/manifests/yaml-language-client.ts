import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** What the editor underlines. */
export interface EditorFinding {
  /** From 0. */
  readonly line: number;
  readonly message: string;
}

/** A place as editors count, both from 0. */
export interface EditorPlace {
  readonly line: number;
  readonly character: number;
}

/** An editor's side of yaml-language-server, over its standard streams. */
export interface YamlLanguageClient {
  /** Opens a text under a URI and answers everything that is underlined in it. */
  open(uri: string, text: string): Promise<readonly EditorFinding[]>;
  /** The text that is shown while pointing at a place; `""`: none. */
  hover(uri: string, place: EditorPlace): Promise<string>;
  /** What is offered at a place, by label. */
  complete(uri: string, place: EditorPlace): Promise<readonly string[]>;
  close(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly [name: string]: unknown };
  readonly result?: unknown;
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly {
    readonly range: { readonly start: EditorPlace };
    readonly message: string;
  }[];
}

const bin = fileURLToPath(import.meta.resolve("yaml-language-server/bin/yaml-language-server"));

/**
 * Starts the server that VS Code, Neovim and Zed use for YAML, without its catalogue of schemas, which it would fetch.
 *
 * @param schemas URLs of schemas, each with the URIs it is for.
 */
export async function startYamlLanguageClient(
  schemas: Readonly<Record<string, string>>,
): Promise<YamlLanguageClient> {
  const child = spawn(process.execPath, [bin, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const settings = {
    yaml: {
      schemas,
      schemaStore: { enable: false },
      validate: true,
      hover: true,
      completion: true,
    },
  };
  const waiting = new Map<number, (result: unknown) => void>();
  const opened = new Map<string, (findings: readonly EditorFinding[]) => void>();
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
  const receive = ({ id, method, params, result }: Message): void => {
    if (method === undefined && id !== undefined) waiting.get(id)?.(result);
    else if (method === "workspace/configuration") {
      const items = Array.isArray(params?.["items"]) ? params["items"] : [];
      send({ id, result: items.map((item) => settingsFor(item, settings)) });
    } else if (method === "textDocument/publishDiagnostics" && isPublished(params)) {
      opened.get(params.uri)?.(
        params.diagnostics.map(({ range, message }) => ({ line: range.start.line, message })),
      );
    } else if (id !== undefined) send({ id, result: null });
  };
  readMessages(child.stdout, receive);
  await ask("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true }, textDocument: {} },
  });
  send({ method: "initialized", params: {} });
  send({ method: "workspace/didChangeConfiguration", params: { settings } });
  return {
    open: (uri, text) => {
      const found = new Promise<readonly EditorFinding[]>((resolve) => opened.set(uri, resolve));
      const textDocument = { uri, languageId: "yaml", version: 1, text };
      send({ method: "textDocument/didOpen", params: { textDocument } });
      return found;
    },
    hover: async (uri, position) => {
      const found = await ask("textDocument/hover", { textDocument: { uri }, position });
      return JSON.stringify(found ?? "");
    },
    complete: async (uri, position) => {
      const found = await ask("textDocument/completion", { textDocument: { uri }, position });
      return labelsOf(found);
    },
    close: async () => {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}

function settingsFor(item: unknown, settings: { readonly [section: string]: unknown }): unknown {
  const named = typeof item === "object" && item !== null && "section" in item;
  return (named && settings[String(item.section)]) || {};
}

function isPublished(params: object | undefined): params is Published {
  return params !== undefined && "uri" in params && "diagnostics" in params;
}

function labelsOf(found: unknown): string[] {
  if (typeof found !== "object" || found === null || !("items" in found)) return [];
  const items: readonly { readonly label?: unknown }[] = Array.isArray(found.items)
    ? found.items
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
