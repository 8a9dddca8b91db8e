import { existsSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { layLease, thisProcess } from "../support/lay-lease.ts";
import { paidProject } from "../support/paid-project.ts";
import {
  filesBelow,
  findDamage,
  paidHead,
  until,
  type PaidProject,
} from "../support/running-project.ts";

const manifest = `${paidHead}  hero:
    prompt: A wooden door
    alt: A door
    background: transparent
    transparency: key
`;
const buy = ["generate", "--yes"] as const;
const filesOf = ({ path }: PaidProject, kind: "calls" | "blobs"): number =>
  filesBelow(path(`.genlock/store/v1/${kind}`)).length;

async function expectRepaired(project: PaidProject): Promise<void> {
  expect(findDamage(project.root)).toEqual([]);
  expect(await project.run(...buy)).toMatchObject({ code: 0 });
  expect(project.server.billed).toHaveLength(1);
  const outputs = project.lock().assets.get("hero")?.outputs ?? [];
  expect(outputs.map(({ role }) => role)).toEqual(["composited", "received"]);
  expect(findDamage(project.root)).toEqual([]);
}

test("SIGKILL after the store has what was received: it is cut out by the next run", async () => {
  const project = await paidProject(manifest);
  const running = project.start(buy);
  await until(() => filesOf(project, "calls") === 1, "the record of the call");
  running.kill("SIGKILL");
  await running.ended;
  expect(filesOf(project, "calls")).toBe(1);
  await expectRepaired(project);
});

test("SIGKILL after it is cut out, before the lock names it", async () => {
  const project = await paidProject(manifest);
  const lease = layLease(project.root, "lock-file", thisProcess());
  const running = project.start(buy);
  await until(() => filesOf(project, "blobs") === 2, "the cut-out in the store");
  running.kill("SIGKILL");
  await running.ended;
  rmSync(lease);
  expect(existsSync(project.path("genlock.lock"))).toBe(false);
  await expectRepaired(project);
});
