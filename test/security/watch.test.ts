import { writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { paidProject } from "../support/paid-project.ts";
import { paidHead, until } from "../support/running-project.ts";

test("A33: a script that rewrites the manifest in a loop buys no more than the watch was allowed from its start to its end", async () => {
  const project = await paidProject(`${paidHead}  a: { prompt: first, alt: a }\n`);
  const plan = await project.run("plan", "--json");
  const price: number = JSON.parse(plan.stdout).cost.max;
  const allowed = price * 3;
  const watch = project.start([
    "--json",
    "watch",
    "--generate",
    "stale",
    "--max-cost",
    String(allowed),
  ]);
  onTestFinished(() => void watch.kill("SIGKILL"));
  await until(() => project.server.billed.length === 1, "the first picture");
  const rounds = (): number => watch.printed().split('"event":"ready"').length - 1;
  for (let turn = 0; turn < 12; turn += 1) {
    const before = rounds();
    for (let save = 0; save < 5; save += 1) {
      const words = `prompt: turn ${turn} save ${save}`;
      writeFileSync(project.path("genlock.yaml"), `${paidHead}  a: { ${words}, alt: a }\n`);
      await sleep(10);
    }
    await until(() => rounds() > before, "a plan after the saves");
  }
  watch.kill("SIGINT");
  expect(await watch.ended).toMatchObject({ code: 0 });
  const events = watch.printed().trim().split("\n");
  const { spent } = JSON.parse(events.at(-1) ?? "");
  expect(project.server.billed.length).toBeGreaterThanOrEqual(3);
  expect(project.server.billed.length).toBeLessThan(12);
  expect(spent).toBeLessThanOrEqual(allowed);
});

test("without being told to, a watch buys nothing, whatever is written", async () => {
  const project = await paidProject(`${paidHead}  a: { prompt: first, alt: a }\n`);
  const watch = project.start(["--json", "watch"]);
  onTestFinished(() => void watch.kill("SIGKILL"));
  await until(() => watch.printed().includes('"event":"ready"'), "the first plan");
  for (const words of ["second", "third"]) {
    const before = watch.printed().length;
    project.write(`${paidHead}  a: { prompt: ${words}, alt: a }\n`);
    await until(() => watch.printed().length > before, "another plan");
  }
  watch.kill("SIGTERM");
  await watch.ended;
  expect(project.server.requests).toEqual([]);
});

test("what failed is not bought again before the manifest asks for something else", async () => {
  const project = await paidProject(`${paidHead}  a: { prompt: first, alt: a }\n`);
  project.server.enqueueFault({ kind: "moderation" });
  const watch = project.start(["--json", "watch", "--generate", "stale", "--max-cost", "5"]);
  onTestFinished(() => void watch.kill("SIGKILL"));
  const rounds = (): number => watch.printed().split('"event":"ready"').length - 1;
  await until(() => rounds() > 0, "the first round");
  const orders = () => project.server.requests.filter(({ method }) => method === "POST").length;
  expect(orders()).toBe(1);
  for (const alt of ["b", "c"]) {
    const before = rounds();
    project.write(`${paidHead}  a: { prompt: first, alt: ${alt} }\n`);
    await until(() => rounds() > before, "another round");
  }
  expect(orders()).toBe(1);
  project.write(`${paidHead}  a: { prompt: second, alt: c }\n`);
  await until(() => project.server.billed.length === 1, "the picture");
  watch.kill("SIGINT");
  expect(await watch.ended).toMatchObject({ code: 0 });
  expect(orders()).toBe(2);
});

test("buying without a bound is refused", async () => {
  const project = await paidProject(`${paidHead}  a: { prompt: first, alt: a }\n`);
  const result = await project.run("watch", "--generate", "new");
  expect(result).toMatchObject({ code: 64 });
  expect(result.stderr).toContain("--max-cost");
});
