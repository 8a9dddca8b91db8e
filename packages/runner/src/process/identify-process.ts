import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import type { Liveness, ProcessIdentity } from "./process-identity.ts";

/** This process. Three small files are read where there is a `/proc`. */
export function identifyProcess(): ProcessIdentity {
  const start = readStat(process.pid)?.start;
  const boot = readBootId();
  const space = readPidSpace();
  return {
    pid: process.pid,
    ...(start !== undefined && { start }),
    ...(boot !== undefined && { boot }),
    ...(space !== undefined && { space }),
    host: hostname(),
  };
}

/**
 * Whether the process that wrote `owner` still lives, as seen from the process `self`. A stopped process lives; a dead one whose
 * parent has not noticed does not. No clock is looked at.
 */
export function livenessOf(owner: ProcessIdentity, self: ProcessIdentity): Liveness {
  if (owner.boot !== undefined && self.boot !== undefined) {
    if (owner.boot !== self.boot) return owner.host === self.host ? "dead" : "unknown";
    return owner.space === self.space ? probe(owner) : "unknown";
  }
  return owner.host === self.host ? probe(owner) : "unknown";
}

/** Whether a pid, counted in this process's own namespace, is that of a living process. Without `start` any process will do. */
export function probe(owner: Pick<ProcessIdentity, "pid" | "start">): "alive" | "dead" {
  const stat = readStat(owner.pid);
  // A hidden /proc shows nothing of other users' processes, so its silence is asked about once more.
  if (stat === undefined) return answersSignals(owner.pid) ? "alive" : "dead";
  if (stat.state === "Z" || stat.state === "X") return "dead";
  return owner.start === undefined || owner.start === stat.start ? "alive" : "dead";
}

/** Reads back what {@link identifyProcess} answered, out of a file; `undefined` when it is not of that shape. */
export function parseProcessIdentity(value: unknown): ProcessIdentity | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { pid, start, boot, space, host }: Partial<Record<keyof ProcessIdentity, unknown>> = value;
  if (typeof pid !== "number" || !Number.isSafeInteger(pid) || pid <= 0) return undefined;
  if (typeof host !== "string") return undefined;
  return {
    pid,
    ...(typeof start === "string" && { start }),
    ...(typeof boot === "string" && { boot }),
    ...(typeof space === "string" && { space }),
    host,
  };
}

function readStat(pid: number): { readonly state: string; readonly start: string } | undefined {
  const text = readQuietly(`/proc/${pid}/stat`);
  if (text === undefined) return undefined;
  // The name in parentheses may hold anything; what follows the last one does not.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const [state] = fields;
  const start = fields[19];
  return state === undefined || start === undefined ? undefined : { state, start };
}

function readBootId(): string | undefined {
  return readQuietly("/proc/sys/kernel/random/boot_id")?.trim();
}

function readPidSpace(): string | undefined {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return undefined;
  }
}

function readQuietly(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
