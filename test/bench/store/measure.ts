import { hash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import type { Way } from "./cacache-way.ts";

// node measure.ts MODULE LOAD: one store in a process of its own; prints milliseconds as one JSON object.

/** How much one measurement does. */
interface StoreLoad {
  readonly blobs: number;
  /** Bytes. */
  readonly size: number;
  readonly atOnce: number;
  /** Entries of the index. */
  readonly entries: number;
}

const [, , name = "", loadText = "{}"] = argv;
const load: StoreLoad = JSON.parse(loadText);
const { createWay }: { createWay: (folder: string) => Way } = await import(name);
const pattern = Buffer.alloc(load.size, "genlock");

/** Bytes like no others. */
function bytesOf(index: number, size: number): Buffer {
  const bytes = Buffer.from(pattern.subarray(0, size));
  bytes.writeUInt32BE(index);
  return bytes;
}

/** Does something for each number below a count, some at once, and answers the milliseconds it took. */
async function timeEach(count: number, work: (index: number) => Promise<void>): Promise<number> {
  let next = 0;
  const begun = performance.now();
  const workers = Array.from({ length: load.atOnce }, async () => {
    while (next < count) await work(next++);
  });
  await Promise.all(workers);
  return performance.now() - begun;
}

async function measureBlobs(folder: string): Promise<{ put: number; read: number }> {
  const way = createWay(folder);
  const names: string[] = [];
  const put = await timeEach(load.blobs, async (index) => {
    names[index] = await way.put(bytesOf(index, load.size), index);
  });
  const read = await timeEach(load.blobs, async (index) => {
    const bytes = await way.read(names[index] ?? "");
    if (bytes?.byteLength !== load.size) throw new Error(`${name} lost a blob`);
  });
  return { put, read };
}

async function measureIndex(folder: string): Promise<number> {
  const way = createWay(folder);
  await timeEach(load.entries, async (index) => {
    const bytes = bytesOf(index, 16);
    await way.lay(bytes, hash("sha256", bytes, "hex"));
  });
  const begun = performance.now();
  const found = await way.list();
  const took = performance.now() - begun;
  if (found !== load.entries) throw new Error(`${name} lists ${found} entries`);
  return took;
}

const folder = mkdtempSync(join(tmpdir(), "genlock-bench-"));
try {
  const blobs = await measureBlobs(join(folder, "blobs"));
  const index = await measureIndex(join(folder, "index"));
  process.stdout.write(`${JSON.stringify({ ...blobs, index })}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
