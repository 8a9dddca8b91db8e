import { mkdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";

/** Whose a lease is, as its file says it. */
export interface LeaseOwner {
  readonly pid: number;
  readonly start?: string | undefined;
  readonly boot?: string | undefined;
  readonly space?: string | undefined;
  readonly host: string;
}

/** This process, as it would sign a lease. */
export function thisProcess(): LeaseOwner {
  const stat = readQuietly("/proc/self/stat");
  return {
    pid: process.pid,
    start: stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19],
    boot: readQuietly("/proc/sys/kernel/random/boot_id")?.trim(),
    space: stat === undefined ? undefined : readlinkSync("/proc/self/ns/pid"),
    host: hostname(),
  };
}

/** Lays down a lease in a project as its owner would, and answers the path of its file. */
export function layLease(root: string, name: string, owner: LeaseOwner): string {
  const path = join(root, ".genlock", "leases", `${name}.lease`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ token: "x", since: "2026-01-01T00:00:00.000Z", owner }));
  return path;
}

function readQuietly(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
