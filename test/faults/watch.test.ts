import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { paidProject } from "../support/paid-project.ts";
import { paidAssets, paidHead, until, type RunningCli } from "../support/running-project.ts";

/** What a watch told, a whole line each. */
function eventsOf(watch: RunningCli) {
  const lines = watch.printed().split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}

/** What it told last; empty before that. */
function lastOf(watch: RunningCli) {
  return eventsOf(watch).at(-1) ?? {};
}

function count(watch: RunningCli, event: string): number {
  return eventsOf(watch).filter((told) => told.event === event).length;
}

const free = `version: 1
defaults: { output_format: webp, derivatives: { widths: [40], formats: [webp] } }
assets:
  sun: { prompt: A sun, size: 80x60, alt: A sun }
`;

test("F31: a manifest saved again and again, half written, renamed over and deleted is planned once it is quiet, and nothing is bought", async () => {
  const project = await paidProject(paidHead + paidAssets(2));
  const watch = project.start(["--json", "watch"]);
  onTestFinished(() => void watch.kill("SIGKILL"));
  await until(() => count(watch, "ready") === 1, "the first plan");
  const manifest = project.path("genlock.yaml");

  for (let save = 0; save < 50; save += 1) {
    writeFileSync(manifest, `${paidHead}${paidAssets(3)}# ${save}\n`);
    await sleep(20);
  }
  await until(() => lastOf(watch).waiting?.length === 3, "a plan after the saves");
  await sleep(1000);
  // Where either process has to wait for a turn, a pause among the saves is as good as being done.
  expect(count(watch, "ready")).toBeLessThan(15);
  expect(lastOf(watch)).toMatchObject({ event: "ready", waiting: ["a0", "a1", "a2"] });

  writeFileSync(manifest, `${paidHead}${paidAssets(3)}`.slice(0, -40));
  await until(() => lastOf(watch).event === "broken", "word of the half-written file");
  const whole = `${paidHead}${paidAssets(4)}`;
  writeFileSync(`${manifest}.part`, whole);
  renameSync(`${manifest}.part`, manifest);
  await until(() => lastOf(watch).event === "ready", "a plan after the rename");

  rmSync(manifest);
  await until(() => /broken|trouble/.test(lastOf(watch).event), "word of the deletion");
  writeFileSync(manifest, whole);
  await until(() => lastOf(watch).event === "ready", "a plan after it came back");
  expect(lastOf(watch)).toMatchObject({ waiting: ["a0", "a1", "a2", "a3"], spent: 0 });

  watch.kill("SIGINT");
  expect(await watch.ended).toMatchObject({ code: 0 });
  expect(project.server.requests).toEqual([]);
});

test("what is free is drawn, files and declarations follow, and what was there outlives a broken manifest", async () => {
  const project = await paidProject(free);
  const watch = project.start(["watch"]);
  onTestFinished(() => void watch.kill("SIGKILL"));
  await until(() => watch.said().includes("Your pictures match the manifest"), "the picture");
  const index = () => readFileSync(project.path("public/genlock/assets.json"), "utf8");
  const types = () => readFileSync(project.path("genlock.d.ts"), "utf8");
  expect(index()).toContain('"sun"');
  expect(types()).toContain("virtual:genlock/sun");

  project.write(free.replace("prompt:", "promt:"));
  await until(() => watch.said().includes("The manifest has errors"), "word of the mistake");
  expect(watch.said()).toContain("genlock.yaml:4:");
  expect(index()).toContain('"sun"');

  project.write(`${free}  moon: { prompt: A moon, size: 80x60, alt: A moon }\n`);
  await until(() => watch.said().includes("made moon"), "the second picture");
  await until(() => types().includes("virtual:genlock/moon"), "its declaration");
  await until(() => index().includes('"moon"'), "its files");
  watch.kill("SIGINT");
  expect(await watch.ended).toMatchObject({ code: 0 });
});

test("a watch whose output nobody reads any more ends, and buys nothing from then on", async () => {
  const project = await paidProject(`${paidHead}  a: { prompt: first, alt: a }\n`);
  const watch = project.start(["--json", "watch", "--generate", "stale", "--max-cost", "5"]);
  onTestFinished(() => void watch.kill("SIGKILL"));
  await until(() => count(watch, "ready") === 1, "the first picture");
  watch.turnAway();
  project.write(`${paidHead}  a: { prompt: first, alt: b }\n`);
  expect(await watch.ended).toMatchObject({ code: 0 });
  expect(project.server.billed).toHaveLength(1);
});
