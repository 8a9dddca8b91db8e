import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { digestOfFile } from "../support/running-project.ts";
import { openProject, type OpenProject } from "./open-project.ts";

const head = `version: 1
provider: openai
defaults: { model: gpt-image-2, size: 1024x1024, quality: low }
assets:
`;

/** A manifest with one conversation. */
function talk(turns: readonly string[], more = ""): string {
  return `${head}  a: { turns: ${JSON.stringify(turns)}, alt: a${more} }\n`;
}

const responses = ", api: responses";
const three = ["a harbour", "make it dusk", "add a lighthouse"];

/** The paths of the service that were paid, in order. */
function paths({ server }: OpenProject): string[] {
  return server.requests.map(({ path }) => path.replace("/v1/", ""));
}

/** What a request to the Responses API went on from. */
function wayOf(body: { readonly [name: string]: unknown }): string {
  const text = JSON.stringify(body);
  if (body["previous_response_id"] !== undefined) return "response";
  if (text.includes('"type":"image_generation_call","id"')) return "image";
  return text.includes('"input_image"') ? "picture" : "nothing";
}

function ways({ server }: OpenProject): string[] {
  return server.requests.map(({ body }) => wayOf(body));
}

async function outputsOf(project: OpenProject, id = "a") {
  return (await project.lock()).assets.get(id)?.outputs ?? [];
}

describe("a conversation", () => {
  test("is bought turn by turn; each turn is a job and a picture of its own", async () => {
    const project = await openProject(talk(three, responses));
    const plan = await project.plan();
    expect(plan.jobs.map(({ turn, turnOf, calls }) => [turn, turnOf, calls.length])).toEqual([
      [1, ["a"], 1],
      [2, ["a"], 1],
      [3, [], 1],
    ]);
    expect(plan.calls).toBe(3);
    expect(plan.cost.unknownCalls).toBe(0);
    const report = await project.generate();
    expect(report.jobs.map(({ status }) => status)).toEqual(["done", "done", "done"]);
    expect(report.spent).toBeLessThanOrEqual(plan.cost.max);
    expect(ways(project)).toEqual(["nothing", "response", "response"]);
    const outputs = await outputsOf(project);
    expect(outputs.map(({ role, made }) => [role, made.turn])).toEqual([
      ["turn", 1],
      ["turn", 2],
      ["candidate", undefined],
    ]);
    const folder = join(project.root, "genlock");
    expect(readdirSync(folder).sort()).toEqual(["a.png", "a.turn-1.png", "a.turn-2.png"]);
    const files = ["a.turn-1.png", "a.turn-2.png", "a.png"];
    expect(files.map((file) => digestOfFile(join(folder, file)))).toEqual(
      outputs.map(({ digest }) => digest),
    );
    expect((await project.plan()).jobs).toEqual([]);
  });

  test("never buys turns 1 and 2 again when turn 3 is edited", async () => {
    const project = await openProject(talk(three, responses));
    await project.generate();
    const before = await outputsOf(project);
    project.write(talk([...three.slice(0, 2), "add a fishing boat"], responses));
    const plan = await project.plan();
    expect(plan.assets[0]).toMatchObject({ state: "stale", step: { action: "generate" } });
    expect(plan.jobs.map(({ turn }) => turn)).toEqual([3]);
    await project.generate();
    expect(project.server.billed).toHaveLength(4);
    expect(ways(project)).toEqual(["nothing", "response", "response", "response"]);
    const after = await outputsOf(project);
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(after[2]?.digest).not.toBe(before[2]?.digest);
  });

  test("whose middle turn is edited is stale, served as it was, and bought from there", async () => {
    const project = await openProject(talk(three, responses));
    await project.generate();
    const before = await outputsOf(project);
    project.write(talk(["a harbour", "make it dawn", "add a lighthouse"], responses));
    const loaded = await project.load();
    const [status] = await project.session.status(loaded);
    expect(status).toMatchObject({ state: "stale", changes: [{ field: "turns[1]" }] });
    const plan = await project.plan();
    expect(plan.jobs.map(({ turn }) => turn)).toEqual([2, 3]);
    await project.generate();
    expect(project.server.billed).toHaveLength(5);
    const after = await outputsOf(project);
    expect(after[0]).toEqual(before[0]);
    expect(after[1]?.digest).not.toBe(before[1]?.digest);
    expect((await project.plan()).jobs).toEqual([]);
  });

  test("goes on from the picked picture when a turn is added, and gives one up for nothing", async () => {
    const project = await openProject(talk(three.slice(0, 2), `${responses}, candidates: 2`));
    await project.generate();
    const two = await outputsOf(project);
    expect(two.map(({ role }) => role)).toEqual(["turn", "candidate", "candidate"]);
    await project.session.art.pick(await project.load(), "a", 2);
    project.write(talk(three, responses));
    expect((await project.plan()).jobs.map(({ turn }) => turn)).toEqual([3]);
    await project.generate();
    const longer = await outputsOf(project);
    expect(longer.map(({ role }) => role)).toEqual(["turn", "turn", "candidate"]);
    expect(longer[1]?.digest).toBe(two[2]?.digest);
    project.write(talk(three.slice(0, 2), responses));
    const bought = project.server.billed.length;
    expect((await project.plan()).calls).toBe(0);
    await project.generate();
    expect(project.server.billed).toHaveLength(bought);
    expect((await project.plan()).jobs).toEqual([]);
    expect(existsSync(join(project.root, "genlock/a.turn-2.png"))).toBe(false);
  });

  test("is shared as far as its words are the same", async () => {
    const manifest = `${talk(three.slice(0, 2), responses)}  b: { turns: ${JSON.stringify(three)}, alt: b${responses} }\n`;
    const project = await openProject(manifest);
    const plan = await project.plan();
    expect(plan.calls).toBe(3);
    await project.generate();
    expect(project.server.billed).toHaveLength(3);
    const [a, b] = [await outputsOf(project, "a"), await outputsOf(project, "b")];
    expect(b.slice(0, 2).map(({ digest }) => digest)).toEqual(a.map(({ digest }) => digest));
    expect((await project.plan()).jobs).toEqual([]);
  });

  test("draws only the last turn again when another take is asked for", async () => {
    const project = await openProject(talk(three, responses));
    await project.generate();
    await project.generate({ again: ["a"] });
    expect(project.server.billed).toHaveLength(4);
    expect(ways(project).at(-1)).toBe("response");
    expect((await outputsOf(project)).map(({ role, made }) => [role, made.take])).toEqual([
      ["turn", 0],
      ["turn", 0],
      ["candidate", 0],
      ["candidate", 1],
    ]);
  });
});

describe("what a turn goes on from", () => {
  test("is the picture itself once the service has forgotten, and the refusal costs nothing", async () => {
    const project = await openProject(talk(three.slice(0, 2), responses));
    await project.generate();
    project.server.forgetResponses();
    project.write(talk(three, responses));
    const report = await project.generate();
    expect(report.jobs[0]?.status).toBe("done");
    expect(ways(project)).toEqual(["nothing", "response", "response", "picture"]);
    expect(project.server.billed).toHaveLength(3);
  });

  test("is the picture itself when nothing is stored", async () => {
    const project = await openProject(talk(three, `${responses}, params: { store: false }`));
    const report = await project.generate();
    expect(report.jobs.map(({ status }) => status)).toEqual(["done", "done", "done"]);
    expect(ways(project)).toEqual(["nothing", "picture", "picture"]);
  });

  test("is the committed picture on a machine that never asked the service", async () => {
    const project = await openProject(talk(three.slice(0, 2), responses));
    await project.generate();
    rmSync(join(project.root, ".genlock"), { recursive: true });
    project.write(talk(["a harbour", "make it dusk and calm"], responses));
    const report = await (await project.reopen()).generate();
    expect(report.jobs.map(({ status }) => status)).toEqual(["done"]);
    expect(ways(project)).toEqual(["nothing", "response", "picture"]);
  });

  test("is an edit of the picture before on the Image API", async () => {
    const project = await openProject(talk(three));
    const report = await project.generate();
    expect(report.jobs.map(({ status }) => status)).toEqual(["done", "done", "done"]);
    expect(paths(project)).toEqual(["images/generations", "images/edits", "images/edits"]);
    const outputs = await outputsOf(project);
    const sent = project.server.requests.slice(1).map(({ files }) => files[0]?.bytes);
    const folder = join(project.root, "genlock");
    expect(sent.map((bytes) => Buffer.from(bytes ?? []))).toEqual([
      readFileSync(join(folder, "a.turn-1.png")),
      readFileSync(join(folder, "a.turn-2.png")),
    ]);
    expect(outputs).toHaveLength(3);
  });

  test("is told when it is nowhere, before anything is sent", async () => {
    const project = await openProject(talk(three.slice(0, 2)));
    await project.generate();
    rmSync(join(project.root, ".genlock"), { recursive: true });
    rmSync(join(project.root, "genlock/a.turn-1.png"));
    project.write(talk(["a harbour", "make it dawn"]));
    const report = await (await project.reopen()).generate();
    expect(report.jobs[0]).toMatchObject({ status: "failed", error: { code: "TURN_LOST" } });
    expect(project.server.billed).toHaveLength(2);
    expect(report.spent).toBe(0);
  });
});

describe("a turn that fails", () => {
  test("keeps those before it, and the next run goes on from there", async () => {
    const project = await openProject(talk(three, responses));
    project.server.enqueueFault(
      { kind: "generating" },
      { kind: "words", text: "I would rather not." },
    );
    const report = await project.generate();
    expect(report.jobs.map(({ status }) => status)).toEqual(["done", "failed", "waiting"]);
    expect(report.jobs[2]?.error?.message).toBe("The turn before it was not made.");
    expect((await project.lock()).assets.size).toBe(0);
    const again = await project.reopen();
    expect((await again.plan()).jobs.map(({ calls }) => calls.length)).toEqual([0, 1, 1]);
    const report2 = await again.generate();
    expect(report2.jobs.map(({ status }) => status)).toEqual(["done", "done", "done"]);
    // The first turn, the words, the second and the third.
    expect(project.server.requests).toHaveLength(4);
  });

  test("costs nothing in the plan where all of it is in the store, as after a kill before the lock", async () => {
    const project = await openProject(talk(three, responses));
    await project.generate();
    const { billed } = project.server;
    const paid = billed.length;
    rmSync(join(project.root, "genlock.lock"));
    rmSync(join(project.root, "genlock"), { recursive: true });
    const killed = await project.reopen();
    const plan = await killed.plan();
    expect(plan.jobs.map(({ calls, turn }) => [turn, calls.length])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
    expect(plan.cost).toMatchObject({ min: 0, max: 0 });
    project.write(talk([...three.slice(0, 2), "a whale"], responses));
    expect((await killed.plan()).jobs.map(({ calls }) => calls.length)).toEqual([0, 0, 1]);
    project.write(talk(three, responses));
    const report = await killed.generate({ maxCost: 0 });
    expect(report.jobs.map(({ status }) => status)).toEqual(["done", "done", "done"]);
    expect(billed).toHaveLength(paid);
    expect(report.spent).toBe(0);
    expect((await killed.plan()).jobs).toEqual([]);
  });

  test("costs its words, in the run, in the ledger and in the costs", async () => {
    const project = await openProject(talk(["a harbour"], responses), {
      faults: [{ kind: "words", text: "What kind of harbour?" }],
    });
    const report = await project.generate();
    expect(report.jobs[0]).toMatchObject({
      status: "failed",
      error: { code: "PROVIDER_REFUSED", ambiguous: false },
    });
    expect(report.spent).toBeGreaterThan(0);
    expect(report.jobs[0]?.cost).toBe(report.spent);
    const costs = await project.session.upkeep.costs(await project.load());
    expect(costs.lines).toMatchObject([{ outcome: "refused", exact: true }]);
    expect(costs.total.told).toBe(report.spent);
  });
});
