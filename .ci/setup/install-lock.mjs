import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { tools } from "./paths.mjs";

const path = join(tools, "installing");
const longestInstall = 15 * 60_000;

/** Runs `install` while no other process of this clone installs. What an ended process left behind counts for nothing. */
export function whileAlone(install) {
  mkdirSync(tools, { recursive: true });
  let told = false;
  while (!tryTake()) {
    if (isAbandoned()) {
      rmSync(path, { force: true });
      continue;
    }
    if (!told) console.error("genlock: waiting for another install of this clone to end");
    told = true;
    sleep(200);
  }
  process.once("exit", release);
  try {
    return install();
  } finally {
    process.off("exit", release);
    release();
  }
}

function release() {
  rmSync(path, { force: true });
}

function tryTake() {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function isAbandoned() {
  try {
    const age = Date.now() - statSync(path).mtimeMs;
    const owner = Number(readFileSync(path, "utf8"));
    // An empty file is one whose owner is just writing its number.
    if (owner === 0) return age > 5_000;
    return age > longestInstall || !isAlive(owner);
  } catch (error) {
    if (error.code === "ENOENT") return false;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
