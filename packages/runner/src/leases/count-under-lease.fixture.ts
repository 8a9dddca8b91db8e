import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { probe } from "../process/identify-process.ts";
import { createLeases } from "./create-leases.ts";

// Adds to a number in a file, many times, in steps that only come out right when nobody else is at it. Tells of each step, and of
// another process that is inside at the same time.
const [dir, times] = process.argv.slice(2);
if (dir === undefined) throw new Error("a folder is needed");
const leases = createLeases(join(dir, "leases"));
const inside = join(dir, "inside");
const counter = join(dir, "counter");
for (let count = 0; count < Number(times); count++) {
  await leases.hold("counter", async () => {
    const other = Number(readQuietly(inside));
    if (other > 0 && probe({ pid: other }) === "alive") process.stdout.write(`overlap ${other}\n`);
    writeFileSync(inside, String(process.pid));
    const before = Number(readQuietly(counter));
    await sleep(Math.random() * 3);
    writeFileSync(counter, String(before + 1));
    rmSync(inside);
  });
  process.stdout.write("step\n");
}

function readQuietly(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "0";
  }
}
