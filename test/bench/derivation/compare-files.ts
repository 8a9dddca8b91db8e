import { hash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createDeriver, type DeriveRequest } from "@genlock/derive";

/**
 * Compares what genlock's deriver made with what raw sharp made, byte by byte.
 *
 * @throws Error that names the files that differ.
 */
export async function compareWithRaw(
  requests: readonly Omit<DeriveRequest, "cacheDir">[],
  cacheDir: string,
  rawFolder: string,
): Promise<void> {
  const deriver = createDeriver();
  const made = await Promise.all(
    requests.map((request) => deriver.derive({ ...request, cacheDir })),
  );
  await deriver.close();
  const different: string[] = [];
  for (const { path, cached } of made.flat()) {
    const name = basename(path);
    const raw = await readFile(join(rawFolder, name));
    if (!cached || !raw.equals(await readFile(path))) different.push(name);
  }
  if (different.length > 0) throw new Error(`not as raw sharp makes them: ${different.join(", ")}`);
}

/** How many of the pictures in a built site are, byte for byte, among those that raw sharp made, and how many there are. */
export async function countEqual(
  dist: string,
  rawFolder: string,
): Promise<{ readonly equal: number; readonly all: number }> {
  const raw = new Set(await digestsOf(rawFolder));
  const built = await digestsOf(join(dist, "assets"));
  return { equal: built.filter((digest) => raw.has(digest)).length, all: built.length };
}

async function digestsOf(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /\.(?:avif|webp|jpe?g)$/.test(name));
  return await Promise.all(
    names.map(async (name) => hash("sha256", await readFile(join(folder, name)), "hex")),
  );
}
