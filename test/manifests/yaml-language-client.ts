import { fileURLToPath } from "node:url";
import { labelsOf, startLanguageServer } from "../support/language-server.ts";

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
  const settings = {
    yaml: {
      schemas,
      schemaStore: { enable: false },
      validate: true,
      hover: true,
      completion: true,
    },
  };
  const opened = new Map<string, (findings: readonly EditorFinding[]) => void>();
  const server = await startLanguageServer([bin, "--stdio"], null, {
    answer: (method, params) => {
      if (method !== "workspace/configuration") return null;
      const items = Array.isArray(params?.["items"]) ? params["items"] : [];
      return items.map((item) => settingsFor(item, settings));
    },
    hear: (method, params) => {
      if (method !== "textDocument/publishDiagnostics" || !isPublished(params)) return;
      opened.get(params.uri)?.(
        params.diagnostics.map(({ range, message }) => ({ line: range.start.line, message })),
      );
    },
  });
  server.tell("workspace/didChangeConfiguration", { settings });
  return {
    open: (uri, text) => {
      const found = new Promise<readonly EditorFinding[]>((resolve) => opened.set(uri, resolve));
      const textDocument = { uri, languageId: "yaml", version: 1, text };
      server.tell("textDocument/didOpen", { textDocument });
      return found;
    },
    hover: async (uri, position) => {
      const found = await server.ask("textDocument/hover", { textDocument: { uri }, position });
      return JSON.stringify(found ?? "");
    },
    complete: async (uri, position) => {
      const found = await server.ask("textDocument/completion", {
        textDocument: { uri },
        position,
      });
      return labelsOf(found);
    },
    close: () => server.close(),
  };
}

function settingsFor(item: unknown, settings: { readonly [section: string]: unknown }): unknown {
  const named = typeof item === "object" && item !== null && "section" in item;
  return (named && settings[String(item.section)]) || {};
}

function isPublished(params: object | undefined): params is Published {
  return params !== undefined && "uri" in params && "diagnostics" in params;
}
