import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { paidProject } from "../support/paid-project.ts";
import { filesBelow, findDamage, paidAssets, paidHead, until } from "../support/running-project.ts";

const batch = ["generate", "--batch", "--yes", "--poll", "0.02"] as const;

describe("a batch", () => {
  test("makes every picture with one batch a level, at half the price, whatever prompts hold", async () => {
    const manifest = `${paidHead}  line: { prompt: "one\\ntwo\\u2028three\\u0085four", alt: a }
  plain: { prompt: A fox, alt: a }
  child:
    prompt: The fox at night
    alt: a
    references: [{ asset: plain }]
`;
    const project = await paidProject(manifest);
    const made = await project.run(...batch);
    expect(made).toMatchObject({ code: 0 });
    expect(made.stdout).toMatch(/^Done: 3 made\./m);
    expect(project.server.batches.map(({ total, endpoint }) => [total, endpoint])).toEqual([
      [2, "/v1/images/generations"],
      [1, "/v1/images/edits"],
    ]);
    expect(project.server.billed).toHaveLength(3);
    expect(findDamage(project.root)).toEqual([]);
    const output = project.lock().assets.get("line")?.outputs[0];
    const { usage, callCost, used } = output?.made.provenance ?? {};
    expect(used).toMatchObject({ batch: project.server.batches[0]?.id });
    const whole =
      ((usage?.inputTextTokens ?? 0) * 2 + (usage?.outputImageTokens ?? 0) * 8) / 1_000_000;
    expect(callCost).toBeCloseTo(whole / 2, 9);
    expect(filesBelow(project.path(".genlock/batches"))).toEqual([]);
    expect(await project.run("generate")).toMatchObject({ code: 0 });
    expect(project.server.billed).toHaveLength(3);
  });

  test("can be left and resumed, is not paid again meanwhile, and is cancelled on demand", async () => {
    const project = await paidProject(paidHead + paidAssets(3));
    project.server.batchRules.held = true;
    const running = project.start(batch);
    await until(() => running.said().includes(": open"), "the batch is waited for");
    running.kill("SIGINT");
    expect(await running.ended).toMatchObject({ code: 130 });
    expect(existsSync(project.path("genlock.lock"))).toBe(false);
    const [sent] = project.server.batches;
    const status = await project.run("batch", "status");
    expect(status.stdout).toContain(`${sent?.id}  open  openai gpt-image-1-mini, 3 calls`);
    const direct = await project.run("generate", "--yes");
    expect(direct).toMatchObject({ code: 7 });
    expect(project.server.billed).toHaveLength(0);
    project.server.batchRules.held = false;
    const resumed = await project.run("batch", "resume", "--poll", "0.02");
    expect(resumed).toMatchObject({ code: 0 });
    expect(resumed.stdout).toMatch(/^Done: 3 made\./m);
    expect(project.server.billed).toHaveLength(3);
    expect(project.server.batches).toHaveLength(1);
    expect((await project.run("batch", "status")).stdout).toBe("No batch waits.\n");
    const none = await project.run("batch", "status", "--json");
    expect(JSON.parse(none.stdout)).toEqual({ version: 1, batches: [] });
    const again = await project.run("batch", "resume", "--json");
    expect(again).toMatchObject({ code: 0 });
    expect(JSON.parse(again.stdout)).toMatchObject({ version: 1, jobs: [], interrupted: false });
    const unknown = await project.run("batch", "cancel", "batch_none");
    expect(unknown).toMatchObject({ code: 64 });
    expect(unknown.stderr).toContain("BATCH_UNKNOWN");
  });

  test("that is cancelled is settled without money, and nothing of it is sent by resume", async () => {
    const project = await paidProject(paidHead + paidAssets(2));
    project.server.batchRules.held = true;
    const running = project.start(batch);
    await until(() => running.said().includes(": open"), "the batch is waited for");
    running.kill("SIGINT");
    await running.ended;
    expect((await project.run("batch", "cancel")).stdout).toContain("cancelling");
    project.server.batchRules.held = false;
    const resumed = await project.run("batch", "resume", "--poll", "0.02");
    expect(resumed.stderr + resumed.stdout).toContain("before this call was made");
    expect(project.server.billed).toHaveLength(0);
    const idle = await project.run("batch", "resume", "--poll", "0.02", "--json");
    expect(idle.code).toBe(0);
    expect(JSON.parse(idle.stdout)).toMatchObject({
      jobs: [{ error: { code: "BATCH_NOT_SENT" } }, {}],
    });
    const told = await project.run("batch", "resume", "--poll", "0.02");
    expect(told.stdout).toContain("Run `genlock generate --batch`");
    expect(await project.run(...batch)).toMatchObject({ code: 0 });
    expect(project.server.billed).toHaveLength(2);
  });

  test("whose making was not heard of is found again by its token and not made twice", async () => {
    const project = await paidProject(paidHead + paidAssets(2));
    project.server.batchRules.dropAnswer = true;
    expect(await project.run(...batch)).toMatchObject({ code: 0 });
    expect(project.server.batches).toHaveLength(1);
    expect(project.server.billed).toHaveLength(2);
  });

  test("survives a kill between sending and journalling", async () => {
    const project = await paidProject(paidHead + paidAssets(2), { latency: 0 });
    project.server.batchRules.held = true;
    project.server.batchRules.dropAnswer = true;
    const running = project.start([...batch.slice(0, 4), "3600"]);
    await until(() => project.server.batches.length === 1, "the batch is made");
    running.kill("SIGKILL");
    await running.ended;
    const records = filesBelow(project.path(".genlock/batches"));
    expect(records).toHaveLength(1);
    project.server.batchRules.held = false;
    const resumed = await project.run("batch", "resume", "--poll", "0.02");
    expect(resumed).toMatchObject({ code: 0 });
    expect(project.server.batches).toHaveLength(1);
    expect(project.server.billed).toHaveLength(2);
    expect(findDamage(project.root)).toEqual([]);
  });

  test("is refused where a provider has none, before anything is sent", async () => {
    const project = await paidProject(`version: 1
provider: draft
assets:
  a: { prompt: A fox, alt: a }
`);
    const refused = await project.run(...batch);
    expect(refused).toMatchObject({ code: 64 });
    expect(refused.stderr).toContain("BATCH_UNSUPPORTED: `a` is made by draft");
  });

  test("keeps under a cap: what does not fit is not sent", async () => {
    const project = await paidProject(paidHead + paidAssets(3));
    const plan = JSON.parse((await project.run("plan", "--json")).stdout);
    const each = plan.jobs[0].cost.max;
    const made = await project.run(...batch, "--max-cost", String(each * 1.5));
    expect(made).toMatchObject({ code: 5 });
    expect(project.server.billed).toHaveLength(1);
  });
});

describe("answers of a batch", () => {
  test("F36: expired with half the lines, unordered, twice and unknown: what is finished is locked, the rest is sent again", async () => {
    const project = await paidProject(paidHead + paidAssets(4));
    const { batchRules } = project.server;
    batchRules.expireAfter = 2;
    batchRules.rewrite = ({ output = "", error }) => {
      const lines = output.trim().split("\n").toReversed();
      const stranger = JSON.stringify({ ...JSON.parse(lines[0] ?? ""), custom_id: "someone.else" });
      return { output: [stranger, ...lines, lines[0], "{ broken", ""].join("\n"), error };
    };
    const half = await project.run(...batch);
    expect(half).toMatchObject({ code: 6 });
    expect([...project.lock().assets.keys()]).toHaveLength(2);
    expect(half.stdout + half.stderr).toContain("Run `genlock generate --batch` again");
    expect(half.stderr).toContain("answers a call for the second time");
    expect(half.stderr).toContain("is for a call that was not asked for");
    expect(half.stderr).toContain("cannot be read");
    expect(findDamage(project.root)).toEqual([]);
    batchRules.expireAfter = undefined;
    batchRules.rewrite = undefined;
    const rest = await project.run(...batch);
    expect(rest).toMatchObject({ code: 0 });
    expect(project.server.batches.map(({ total }) => total)).toEqual([4, 2]);
    expect(project.server.billed).toHaveLength(4);
  });

  test("F36: an error file alone locks nothing and counts as unpaid", async () => {
    const project = await paidProject(paidHead + paidAssets(2));
    project.server.batchRules.expireAfter = 0;
    expect(await project.run(...batch)).toMatchObject({ code: 6 });
    expect(existsSync(project.path("genlock.lock"))).toBe(false);
    const costs = JSON.parse((await project.run("costs", "--json")).stdout);
    expect(JSON.stringify(costs)).not.toContain("maybe-paid");
    project.server.batchRules.expireAfter = undefined;
    expect(await project.run(...batch)).toMatchObject({ code: 0 });
    expect(project.server.billed).toHaveLength(2);
  });

  test("A38: lines of other projects and of 200 MB are passed over; each call is one line of JSON", async () => {
    const project = await paidProject(`${paidHead}  a: { prompt: "x\\r\\ny\\u2029z", alt: a }\n`);
    project.server.batchRules.rewrite = ({ output, error }) => ({
      output: `{"custom_id":"other","response":{"status_code":200,"body":{"x":"${"y".repeat(200 * 1024 * 1024)}"}}}\n${output}`,
      error,
    });
    const made = await project.run(...batch);
    expect(made).toMatchObject({ code: 0 });
    expect(made.stderr).toContain("bytes that are no picture");
    expect(project.lock().assets.size).toBe(1);
    const body = project.server.requests.find(({ path }) => path === "/v1/images/generations");
    expect(body?.body["prompt"]).toBe("x\ny\u2029z");
  });
});

test("the plan names the price of batches apart, with its date, and only where all can go in one", async () => {
  const project = await paidProject(paidHead + paidAssets(2));
  const shown = await project.run("plan");
  expect(shown.stdout).toMatch(
    /^With --batch, within a day: \$0\.\d+.*\(as of \d{4}-\d\d-\d\d\)\. Caps count the price above\.$/m,
  );
  const plan = JSON.parse((await project.run("plan", "--json")).stdout);
  expect(plan.batchCost.max).toBeCloseTo(plan.cost.max / 2, 5);
  project.write(
    `${paidHead}  a: { prompt: fox, alt: a }\n  b: { prompt: owl, alt: a, api: responses }\n`,
  );
  expect((await project.run("plan")).stdout).not.toContain("--batch");
});
