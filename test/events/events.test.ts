import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { paidProject } from "../support/paid-project.ts";
import { paidAssets, paidHead, type PaidProject } from "../support/running-project.ts";

const path = new URL("../../schemas/events.schema.json", import.meta.url);
const isEvent = new Ajv({ strict: false, discriminator: false }).compile(
  JSON.parse(readFileSync(path, "utf8")),
);

/** The types of a file of events, each line of which is as the schema says. */
function typesIn(project: PaidProject, file: string): string[] {
  const lines = readFileSync(project.path(file), "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const event = JSON.parse(line);
    expect([event, isEvent(event)]).toEqual([event, true]);
    return event.type;
  });
}

test("every event of real runs is as the schema says, and no prompt, key or picture is in it", async () => {
  const project = await paidProject(
    `${paidHead}${paidAssets(2)}  shown: { prompt: very secret words, alt: a, partial_images: 1 }\n`,
    { faults: [{ kind: "status", status: 429 }] },
  );
  expect(await project.run("generate", "--yes", "--events", "e.jsonl")).toMatchObject({ code: 0 });
  const types = typesIn(project, "e.jsonl");
  expect(types.at(0)).toBe("run-start");
  expect(types.at(-1)).toBe("run-end");
  expect(types).toEqual(
    expect.arrayContaining(["job-start", "job-retry", "job-partial", "job-end"]),
  );
  const text = readFileSync(project.path("e.jsonl"), "utf8");
  expect(text).not.toContain(project.server.key);
  expect(text).not.toContain("very secret words");
});

test("runs in batches and runs that fail are told too, behind what the file has", async () => {
  const project = await paidProject(paidHead + paidAssets(2));
  project.server.batchRules.expireAfter = 1;
  const batch = ["generate", "--batch", "--yes", "--poll", "0.02", "--events", "e.jsonl"];
  expect(await project.run(...batch)).toMatchObject({ code: 6 });
  expect(typesIn(project, "e.jsonl")).toEqual(expect.arrayContaining(["batch-state", "job-error"]));
  expect(await project.run("generate", "--yes", "--events", "e.jsonl")).toMatchObject({ code: 0 });
  expect(typesIn(project, "e.jsonl").filter((type) => type === "run-end")).toHaveLength(2);
});

test("a file that cannot be opened is refused before anything is bought", async () => {
  const project = await paidProject(paidHead + paidAssets(1));
  const refused = await project.run("generate", "--yes", "--events", "nowhere/e.jsonl");
  expect(refused).toMatchObject({ code: 64 });
  expect(refused.stderr).toContain("EVENTS_NOT_WRITABLE");
  expect(project.server.billed).toHaveLength(0);
});
