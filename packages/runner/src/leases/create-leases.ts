import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { makeFolder } from "../disk/make-folder.ts";
import { sweepTemps } from "../disk/temp-name.ts";
import { identifyProcess } from "../process/identify-process.ts";
import type { ProcessIdentity } from "../process/process-identity.ts";
import {
  createLeaseFile,
  holderLiveness,
  readLeaseFile,
  removeLeaseFile,
  type FoundLease,
} from "./lease-file.ts";
import type { AcquireOptions, Lease, LeaseHolder, Leases } from "./leases.ts";
import { removeDeadLease } from "./remove-dead-lease.ts";
import { WaitingLine } from "./waiting-line.ts";

const goodName = /^[a-z0-9][a-z0-9._-]{0,199}$/;
/** Milliseconds after which a file that says nothing is taken for the rest of a killed process. */
const unreadableFor = 1000;

/**
 * The leases in a folder: one file each, made with link(2), which says whose it is.
 *
 * @param dir absolute path of a folder on a local disk; made when the first lease is acquired
 * @param self default: this process
 */
export function createLeases(dir: string, self: ProcessIdentity = identifyProcess()): Leases {
  const line = new WaitingLine();
  let swept: Promise<unknown> | undefined;

  async function acquire(name: string, options: AcquireOptions = {}): Promise<Lease> {
    if (!goodName.test(name)) throw new Error(`No name for a lease: ${name}`);
    // Within a process waiters stand in line, so that only one of them asks the disk.
    const leave = await line.enter(name, options.signal);
    try {
      await makeFolder(dir);
      swept ??= sweepTemps(dir);
      await swept;
      const release = await takeFile(join(dir, `${name}.lease`), self, options);
      return { release: () => release().finally(leave) };
    } catch (error) {
      leave();
      throw error;
    }
  }

  return {
    acquire,
    hold: async (name, action, options) => {
      const lease = await acquire(name, options);
      try {
        return await action();
      } finally {
        await lease.release();
      }
    },
  };
}

async function takeFile(
  path: string,
  owner: ProcessIdentity,
  { signal, onWait }: AcquireOptions,
): Promise<() => Promise<void>> {
  const token = randomBytes(8).toString("hex");
  const watched = new HolderWatch(owner);
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    const found = await readLeaseFile(path);
    if (found === undefined) {
      const content = { token, since: new Date().toISOString(), owner };
      if (await createLeaseFile(path, content, join(path, ".."))) return () => give(path, token);
      continue;
    }
    const seen = watched.look(found);
    if (seen === "dead" && (await removeDeadLease(path, found, owner))) continue;
    if (seen === "new") tell(path, found, { owner, onWait });
    await pause(attempt, signal);
  }
}

/** Remembers whom it has seen holding a lease. */
class HolderWatch {
  readonly #self: ProcessIdentity;
  #text: string | undefined;
  #since = 0;

  constructor(self: ProcessIdentity) {
    this.#self = self;
  }

  /** `new`: a living or unknown holder that was not seen before; `same`: the one of the last look. */
  look(found: FoundLease): "dead" | "new" | "same" {
    const isNew = found.text !== this.#text;
    if (isNew) this.#since = performance.now();
    this.#text = found.text;
    const liveness = holderLiveness(found, this.#self);
    if (liveness === "dead") return "dead";
    // Only the monotonic clock is looked at, so that setting the clock steals nothing.
    if (liveness === undefined && performance.now() - this.#since > unreadableFor) return "dead";
    return isNew ? "new" : "same";
  }
}

function tell(
  path: string,
  found: FoundLease,
  { owner, onWait }: { readonly owner: ProcessIdentity; onWait: AcquireOptions["onWait"] },
): void {
  if (found.content === undefined || onWait === undefined) return;
  const holder: LeaseHolder = {
    pid: found.content.owner.pid,
    host: found.content.owner.host,
    since: found.content.since,
    visible: holderLiveness(found, owner) !== "unknown",
    path,
  };
  onWait(holder);
}

/** Milliseconds from 5 to about 150, never quite the same, so that two who meet part again. */
async function pause(attempt: number, signal: AbortSignal | undefined): Promise<void> {
  const longest = Math.min(10 + attempt * 5, 150);
  const wait = longest / 2 + (longest / 2) * Math.random();
  await sleep(wait, undefined, signal && { signal }).catch(() => signal?.throwIfAborted());
}

async function give(path: string, token: string): Promise<void> {
  const found = await readLeaseFile(path).catch(() => undefined);
  if (found?.content?.token === token) await removeLeaseFile(path);
}
