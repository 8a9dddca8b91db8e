import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeTempFolder } from "../disk/temp-folder.fixture.ts";
import { identifyProcess } from "../process/identify-process.ts";
import { readLeaseFile, type FoundLease } from "./lease-file.ts";
import { removeDeadLease } from "./remove-dead-lease.ts";

const self = identifyProcess();

/** Lays down a lease and answers it as it was found. */
async function layLease(path: string, token: string): Promise<FoundLease> {
  await writeFile(path, JSON.stringify({ token, since: "2026-01-01T00:00:00Z", owner: self }));
  const found = await readLeaseFile(path);
  if (found === undefined) throw new Error("the lease is not there");
  return found;
}

test("the lease that was found dead is deleted, and the claim with it", async () => {
  const dir = await makeTempFolder();
  const path = join(dir, "job.lease");
  expect(await removeDeadLease(path, await layLease(path, "dead"), self)).toBe(true);
  expect(await readdir(dir)).toEqual([]);
});

test("a lease that was taken since by another is left alone", async () => {
  const dir = await makeTempFolder();
  const path = join(dir, "job.lease");
  const dead = await layLease(path, "dead");
  const taken = await layLease(path, "taken");
  expect(await removeDeadLease(path, dead, self)).toBe(true);
  expect(await readLeaseFile(path)).toEqual(taken);
});

test("of several at once nobody deletes what another has taken meanwhile", async () => {
  const dir = await makeTempFolder();
  const path = join(dir, "job.lease");
  for (let round = 0; round < 20; round++) {
    const dead = await layLease(path, `dead ${round}`);
    // Whoever is told that the dead one is gone takes the lease at once.
    const takers = await Promise.all(
      Array.from({ length: 6 }, async (_, taker) => {
        if (!(await removeDeadLease(path, dead, self))) return 0;
        return writeFile(path, `taken by ${taker}`, { flag: "wx" }).then(
          () => 1,
          () => 0,
        );
      }),
    );
    expect(takers.filter((taken) => taken === 1).length).toBeLessThanOrEqual(1);
    expect((await readdir(dir)).filter((name) => name !== "job.lease")).toEqual([]);
  }
});
