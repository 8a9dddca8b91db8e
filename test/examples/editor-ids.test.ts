import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { copyExample, repository } from "../support/copy-example.ts";
import { labelsOf, startLanguageServer } from "../support/language-server.ts";

const tsc = join(repository, "node_modules", "typescript", "bin", "tsc");

test("an editor offers the ids of the manifest in an import, and the members of a picture", async () => {
  const copy = await copyExample("site");
  onTestFinished(() => copy.remove());
  const root = pathToFileURL(`${copy.root}/`).href;
  const server = await startLanguageServer([tsc, "--lsp", "--stdio"], root);
  onTestFinished(() => server.close());
  const uri = new URL("src/typed.ts", root).href;
  const lines = [
    'import emblem from "virtual:genlock/emblem";',
    'import other from "virtual:genlock/";',
    "emblem.sources.",
  ];
  const text = lines.join("\n");
  server.tell("textDocument/didOpen", {
    textDocument: { uri, languageId: "typescript", version: 1, text },
  });
  const offered = async (line: number, character: number): Promise<readonly string[]> =>
    labelsOf(
      await server.ask("textDocument/completion", {
        textDocument: { uri },
        position: { line, character },
      }),
    );
  const ids = await offered(1, (lines[1] ?? "").indexOf('";'));
  expect(ids.join("\n")).toContain("shore/dusk");
  expect(ids.join("\n")).toContain("island/glass");
  expect(await offered(2, (lines[2] ?? "").length)).toContain("webp");
});
