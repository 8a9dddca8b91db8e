import { getEventListeners } from "node:events";
import { mkdir, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { identifyProcess } from "../process/identify-process.ts";
import type { ProcessIdentity } from "../process/process-identity.ts";
import { spawnScript } from "../process/spawn-script.fixture.ts";
import { createLeases } from "./create-leases.ts";
import type { LeaseHolder } from "./leases.ts";

const holdScript = new URL("./hold-lease.fixture.ts", import.meta.url);
const countScript = new URL("./count-under-lease.fixture.ts", import.meta.url);
const self = identifyProcess();
const hasProc = self.start !== undefined;

/** Lays down a lease as another process would have. */
async function layLease(path: string, owner: ProcessIdentity): Promise<void> {
  await writeFile(path, JSON.stringify({ token: "theirs", since: "2026-01-01T00:00:00Z", owner }));
}

/**
 * Waits for a lease that should not come, a while longer than it takes to hear whose it is; where that is not told, a while
 * from the start.
 */
async function waitInVain(dir: string, { isTold = true } = {}): Promise<LeaseHolder[]> {
  const heard: LeaseHolder[] = [];
  const stop = new AbortController();
  const { signal } = stop;
  const giveUp = (): void => void setTimeout(() => stop.abort(new Error("in vain")), 400);
  if (!isTold) giveUp();
  const waiting = createLeases(dir).acquire("job", {
    signal,
    onWait(holder) {
      heard.push(holder);
      giveUp();
    },
  });
  await expect(waiting).rejects.toThrow("in vain");
  expect(getEventListeners(signal, "abort")).toEqual([]);
  return heard;
}

describe("within a process", () => {
  test("those who wait come in the order in which they asked, one at a time", async () => {
    const leases = createLeases(await makeTempFolder());
    const order: string[] = [];
    await Promise.all(
      ["one", "two", "three"].map((word) =>
        leases.hold("job", async () => {
          order.push(`${word} in`);
          await Promise.resolve();
          order.push(`${word} out`);
        }),
      ),
    );
    expect(order).toEqual(["one in", "one out", "two in", "two out", "three in", "three out"]);
  });

  test("leases of other names do not wait, and nothing stays on the disk", async () => {
    const dir = await makeTempFolder();
    const leases = createLeases(dir);
    const one = await leases.acquire("job-1");
    const two = await leases.acquire("job-2");
    expect((await readdir(dir)).sort()).toEqual(["job-1.lease", "job-2.lease"]);
    await one.release();
    await one.release();
    await two.release();
    expect(await readdir(dir)).toEqual([]);
  });

  test("two sessions of one process exclude each other too", async () => {
    const dir = await makeTempFolder();
    const lease = await createLeases(dir).acquire("job");
    const [holder] = await waitInVain(dir);
    expect(holder).toMatchObject({ pid: process.pid, visible: true });
    await lease.release();
    await (await createLeases(dir).acquire("job")).release();
  });

  test("F30: who gives up waiting leaves the line to the next", async () => {
    const leases = createLeases(await makeTempFolder());
    const lease = await leases.acquire("job");
    const stop = new AbortController();
    const impatient = leases.acquire("job", { signal: stop.signal });
    const patient = leases.acquire("job");
    stop.abort(new Error("enough"));
    await expect(impatient).rejects.toThrow("enough");
    expect(getEventListeners(stop.signal, "abort")).toEqual([]);
    await lease.release();
    await (await patient).release();
  });

  test("what fails while the lease is held gives it back", async () => {
    const dir = await makeTempFolder();
    const leases = createLeases(dir);
    const failing = leases.hold("job", () => Promise.reject(new Error("no luck")));
    await expect(failing).rejects.toThrow("no luck");
    expect(await readdir(dir)).toEqual([]);
  });

  test("a folder that cannot be made is told", async () => {
    const folder = await makeTempFolder();
    await writeFile(join(folder, "file"), "");
    await expect(createLeases(join(folder, "file", "leases")).acquire("job")).rejects.toMatchObject(
      {
        code: "STORE_NOT_WRITABLE",
      },
    );
  });
});

describe("over processes", () => {
  test("F06: six at once never overlap and lose nothing", async () => {
    const dir = await makeTempFolder();
    const scripts = Array.from({ length: 6 }, () => spawnScript(countScript, [dir, "20"]));
    for (const script of scripts) {
      for (let count = 0; count < 20; count++) expect(await script.line()).toBe("step");
      expect(await script.ended).toBe(0);
    }
    expect(await readFile(join(dir, "counter"), "utf8")).toBe("120");
    expect(await readdir(join(dir, "leases"))).toEqual([]);
  });

  test("F08: kills in the middle stop nobody else and let nobody in twice", async () => {
    const dir = await makeTempFolder();
    const victims = Array.from({ length: 3 }, () => spawnScript(countScript, [dir, "100000"]));
    const survivors = Array.from({ length: 2 }, () => spawnScript(countScript, [dir, "30"]));
    for (const victim of victims) {
      for (let count = 0; count < 5; count++) expect(await victim.line()).toBe("step");
      await victim.kill();
    }
    for (const survivor of survivors) {
      for (let count = 0; count < 30; count++) expect(await survivor.line()).toBe("step");
      expect(await survivor.ended).toBe(0);
    }
    const lease = await createLeases(join(dir, "leases")).acquire("counter");
    await lease.release();
  });

  test("F08: a killed holder's lease is taken over", async () => {
    const dir = await makeTempFolder();
    const holder = spawnScript(holdScript, [dir, "job"]);
    expect(await holder.line()).toBe("held");
    const waiting = createLeases(dir).acquire("job");
    await holder.kill();
    await (await waiting).release();
    expect(await readdir(dir)).toEqual([]);
  });

  test("F07: a stopped holder keeps its lease, and who waits hears whose it is", async () => {
    const dir = await makeTempFolder();
    const holder = spawnScript(holdScript, [dir, "job"]);
    expect(await holder.line()).toBe("held");
    holder.child.kill("SIGSTOP");
    const heard = await waitInVain(dir);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ pid: holder.pid, host: self.host, visible: true });
    expect(heard[0]?.since).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    holder.child.kill("SIGCONT");
    holder.child.stdin?.end("go\n");
    expect(await holder.line()).toBe("released");
    await (await createLeases(dir).acquire("job")).release();
  });
});

describe("a lease that was left behind", () => {
  test.runIf(hasProc)("F09: by a process whose pid another has now, is taken over", async () => {
    const dir = await makeTempFolder();
    await layLease(join(dir, "job.lease"), { ...self, start: "1" });
    await (await createLeases(dir).acquire("job")).release();
    expect(await readdir(dir)).toEqual([]);
  });

  test.runIf(hasProc)("before the machine was started anew, is taken over", async () => {
    const dir = await makeTempFolder();
    await layLease(join(dir, "job.lease"), { ...self, boot: "an earlier one" });
    await (await createLeases(dir).acquire("job")).release();
    expect(await readdir(dir)).toEqual([]);
  });

  test.runIf(hasProc)("by someone who was killed while taking over, is taken over", async () => {
    const dir = await makeTempFolder();
    await layLease(join(dir, "job.lease"), { ...self, start: "1" });
    await layLease(join(dir, "job.lease.claim-1"), { ...self, start: "2" });
    await (await createLeases(dir).acquire("job")).release();
    expect(await readdir(dir)).toEqual([]);
  });

  test.runIf(hasProc)("is not touched while another process is taking it over", async () => {
    const dir = await makeTempFolder();
    await layLease(join(dir, "job.lease"), { ...self, start: "1" });
    await layLease(join(dir, "job.lease.claim-1"), self);
    await waitInVain(dir, { isTold: false });
    expect((await readdir(dir)).sort()).toEqual(["job.lease", "job.lease.claim-1"]);
  });

  test.each(["", '{"token":"x","since":"y","owner":{"pid":-1,"host":"h"}}'])(
    "as garbage, is taken over: %j",
    async (text) => {
      const dir = await makeTempFolder();
      await writeFile(join(dir, "job.lease"), text);
      await (await createLeases(dir).acquire("job")).release();
      expect(await readdir(dir)).toEqual([]);
    },
  );
});

describe("a lease that stays", () => {
  test.each([
    ["of another machine", { ...self, host: "elsewhere", boot: "another" }],
    ["of another container", { ...self, space: "pid:[1]" }],
    ["of a machine without boot ids", { pid: self.pid, host: "elsewhere" }],
  ])("F10: %s, until a person deletes it", async (_what, owner) => {
    const dir = await makeTempFolder();
    const path = join(dir, "job.lease");
    await layLease(path, owner);
    const heard = await waitInVain(dir);
    expect(heard).toEqual([
      { pid: owner.pid, host: owner.host, since: "2026-01-01T00:00:00Z", visible: false, path },
    ]);
    await rm(path);
    await (await createLeases(dir).acquire("job")).release();
  });

  test("F15: of a living process, whatever the clock says", async () => {
    const dir = await makeTempFolder();
    const path = join(dir, "job.lease");
    await mkdir(dir, { recursive: true });
    for (const year of [1980, 2036]) {
      await layLease(path, self);
      await utimes(path, new Date(year, 0), new Date(year, 0));
      expect(await waitInVain(dir)).toHaveLength(1);
    }
  });

  test("is not deleted by who lost it to a person's deletion", async () => {
    const dir = await makeTempFolder();
    const path = join(dir, "job.lease");
    const lease = await createLeases(dir).acquire("job");
    await rm(path);
    await layLease(path, self);
    await lease.release();
    expect(await readdir(dir)).toEqual(["job.lease"]);
  });
});
