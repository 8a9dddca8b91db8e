import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { copyExample, type ExampleCopy } from "../support/copy-example.ts";
import { pictureFiles, wrongPictures } from "../support/page-pictures.ts";
import { runNode } from "../support/run-node.ts";
import { serveFolder } from "../support/static-server.ts";

let copy: ExampleCopy;

beforeAll(async () => {
  copy = await copyExample("script");
});
afterAll(() => copy.remove());

test("the script's page has every picture at its stated size, from committed art alone", async () => {
  const environment = { CI: "1" };
  const built = await runCli(copy.root, ["build", "--out", "public"], { environment });
  expect(built).toMatchObject({ code: 0 });
  expect(await runNode(["page.ts"], { cwd: copy.root })).toMatchObject({ code: 0, stderr: "" });
  const server = await serveFolder(join(copy.root, "public"));
  try {
    const html = await (await fetch(server.url)).text();
    // Three beasts: two formats of two widths, and in `img` two more and one.
    expect(pictureFiles(html)).toHaveLength(3 * 7);
    expect(await wrongPictures(html, server.url)).toEqual([]);
  } finally {
    await server.close();
  }
  const { scripts } = JSON.parse(await readFile(join(copy.root, "package.json"), "utf8"));
  expect(scripts.build).toBe("genlock build --out public && node page.ts");
});
