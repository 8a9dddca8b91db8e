import { existsSync, rmSync, writeFileSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "vitest";
import { layLease, thisProcess } from "../support/lay-lease.ts";
import { paidProject } from "../support/paid-project.ts";
import {
  blobFile,
  digestOfFile,
  filesBelow,
  findDamage,
  paidHead,
  until,
  type PaidProject,
} from "../support/running-project.ts";

const manifest = `${paidHead}  hero:
    edit: ./photo.png
    region: [0, 0, 0.5, 0.5]
    preserve_outside: true
    prompt: A door
    alt: A door
`;
const buy = ["generate", "--yes"] as const;

async function projectToKill(): Promise<PaidProject> {
  const project = await paidProject(manifest);
  const background = { r: 9, g: 99, b: 199 };
  const photo = sharp({ create: { width: 1024, height: 1024, channels: 3, background } });
  writeFileSync(project.path("photo.png"), await photo.png().toBuffer());
  return project;
}

const records = ({ path }: PaidProject): number =>
  filesBelow(path(".genlock/store/v1/calls")).length;
const blobs = ({ path }: PaidProject): number => filesBelow(path(".genlock/store/v1/blobs")).length;

/** The next run must have everything, and nothing must have been bought again. */
async function expectRepaired(project: PaidProject): Promise<void> {
  expect(findDamage(project.root)).toEqual([]);
  const repaired = await project.run(...buy);
  expect(repaired).toMatchObject({ code: 0 });
  expect(repaired.stdout).not.toContain("Maybe paid");
  expect(project.server.billed).toHaveLength(1);
  expect(findDamage(project.root)).toEqual([]);
  const outputs = project.lock().assets.get("hero")?.outputs ?? [];
  expect(outputs.map(({ role }) => role)).toEqual(["composited", "received"]);
  const names = ["genlock/hero.png", "genlock/hero.received.png"];
  expect(names.map((name) => digestOfFile(project.path(name)))).toEqual(
    outputs.map(({ digest }) => digest),
  );
  for (const { digest } of outputs) expect(existsSync(blobFile(project.root, digest))).toBe(true);
}

test("SIGKILL after the store has what was received, before it is composed", async () => {
  let early = 0;
  // Whoever looks may come too late where others keep the machine busy, hardly each time.
  for (let round = 0; round < 3 || (early === 0 && round < 15); round += 1) {
    const project = await projectToKill();
    const running = project.start(buy);
    await until(() => records(project) === 1, "the record of the call");
    running.kill("SIGKILL");
    await running.ended;
    if (blobs(project) === 1) early += 1;
    await expectRepaired(project);
  }
  expect(early).toBeGreaterThan(0);
}, 600_000);

test("SIGKILL after it is composed, before the lock names it", async () => {
  const project = await projectToKill();
  // Whoever holds this lease keeps every process from writing the lock.
  const lease = layLease(project.root, "lock-file", thisProcess());
  const running = project.start(buy);
  await until(() => blobs(project) === 2, "the composite in the store");
  running.kill("SIGKILL");
  await running.ended;
  rmSync(lease);
  expect(existsSync(project.path("genlock.lock"))).toBe(false);
  await expectRepaired(project);
});

test("SIGKILL while the composite is put in place of what was received", async () => {
  const project = await projectToKill();
  project.write(manifest.replace("    preserve_outside: true\n", ""));
  expect(await project.run(...buy)).toMatchObject({ code: 0 });
  project.write(manifest);
  const lease = layLease(project.root, "lock-file", thisProcess());
  const running = project.start(buy);
  await until(() => existsSync(project.path("genlock/hero.received.png")), "the received file");
  running.kill("SIGKILL");
  await running.ended;
  rmSync(lease);
  await expectRepaired(project);
});
