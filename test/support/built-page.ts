import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runNode } from "./run-node.ts";

const renderer = fileURLToPath(new URL("render-built-page.mjs", import.meta.url));

/**
 * The HTML that a built page's script makes, as a browser at `url` would have it.
 *
 * @param folder what the build wrote.
 * @param url where the folder is served; ends with `/`.
 */
export async function renderBuiltPage(folder: string, url: string): Promise<string> {
  const index = await readFile(join(folder, "index.html"), "utf8");
  const [, source] = /<script type="module"[^>]*\ssrc="([^"]+)"/.exec(index) ?? [];
  if (source === undefined) throw new Error("The built page has no script.");
  const script = new URL(source, url).href.slice(url.length);
  const { code, stdout, stderr } = await runNode([renderer, join(folder, script)], { cwd: folder });
  if (code !== 0) throw new Error(`The built page's script failed: ${stderr}`);
  // A relative base makes URLs from the script's own, which is a file's here.
  return stdout.replaceAll(pathToFileURL(`${folder}/`).href, url);
}
