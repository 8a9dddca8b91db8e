import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import { root } from "../setup/paths.mjs";

/** Has a file for each thing that was built to the end. */
const marks = join(root, ".cache", "built");

/**
 * Builds something unless it was built to the end from the very files that are there now, and all it wrote is there still.
 *
 * @param {{ name: string, sources: readonly string[] }} thing sources: files and folders, absolute
 * @param {() => Promise<readonly string[] | undefined>} build answers with the paths of what it wrote; `undefined`: it failed
 */
export async function buildIfChanged({ name, sources }, build) {
  const mark = join(marks, `${name}.json`);
  // Before it is built, so that what is changed meanwhile is built the next time.
  const from = statesOf([...sources, import.meta.filename].flatMap(filesIn));
  const last = readMark(mark);
  if (last?.from === from && last.wrote === statesOf(last.files.map((file) => join(root, file))))
    return;
  rmSync(mark, { force: true });
  const written = await build();
  if (written === undefined) return;
  const files = written.map((path) => relative(root, path));
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, JSON.stringify({ from, wrote: statesOf(written), files }));
}

/** A file, or all files in a folder but those of tests; sorted. */
export function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && !/\.(?:test|test-d|test-support|fixture)\.tsx?$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Differs when a file was written, came or went. */
function statesOf(files) {
  const states = files.map((file) => {
    const found = statSync(file, { throwIfNoEntry: false });
    return `${relative(root, file)} ${found?.mtimeMs} ${found?.size}`;
  });
  return createHash("sha256").update(states.join("\n")).digest("hex");
}

function readMark(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
