import { Ajv } from "ajv";
import type { GenlockLock } from "@genlock/schemas";
import lockSchema from "@genlock/schemas/lock.schema.json" with { type: "json" };
import planSchema from "@genlock/schemas/plan.schema.json" with { type: "json" };
import reportSchema from "@genlock/schemas/report.schema.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import type { LockEntry } from "../lock/lock.ts";
import type { RunReport } from "../lock/run-report.ts";
import { serializeLock } from "../lock/serialize-lock.ts";
import { assetFixture, assetsById, editFixture } from "../resolve/resolved-asset.fixture.ts";
import { PretendProject } from "./pretend-run.fixture.ts";

/** What is wrong with a value as JSON by a schema. */
function errorsBy(schema: object, value: unknown): unknown {
  const ajv = new Ajv({ allErrors: true, strict: false });
  const json: unknown = JSON.parse(JSON.stringify(value));
  return ajv.validate(schema, json) ? [] : ajv.errors;
}

/** A project with something of everything that plans and locks can say. */
function busyProject(): PretendProject {
  const paid = { provider: "openai" };
  const project = new PretendProject(
    assetsById(
      assetFixture("a", {
        ...paid,
        candidates: 5,
        settings: { params: { seed: [1, { x: null }] } },
      }),
      editFixture("b", "a", paid),
      assetFixture("c", {
        styles: [{ before: "in ink," }],
        region: [0, 0, 1, 1],
        settings: { model: "unpriced", size: "64x64", output_compression: 50, api: "responses" },
      }),
      assetFixture("gone"),
    ),
  );
  project.run();
  return project;
}

describe("the published schemas hold", () => {
  test("for locks", () => {
    const lock = serializeLock(busyProject().lock);
    expect(lock).toContain('"styles"');
    expect(errorsBy(lockSchema, JSON.parse(lock))).toEqual([]);
    const changed = JSON.parse(lock.replace('"pinned"', '"pined"'));
    expect(errorsBy(lockSchema, changed)).not.toEqual([]);
  });

  test("for locks by their types too", () => {
    const toEntry = (entry: GenlockLock["assets"][string]): LockEntry => entry;
    expect(toEntry).toBeInstanceOf(Function);
  });

  test("for plans of every step", () => {
    const chain = assetsById(assetFixture("a"), editFixture("b", "a"));
    const project = busyProject();
    const plans = [
      new PretendProject(chain).plan(),
      new PretendProject(chain).plan({ frozen: true }),
      new PretendProject(project.assets).plan(),
      project.plan(),
      project.plan({ again: new Set(["c"]) }),
    ];
    project.store.originals.clear();
    plans.push(project.plan());
    for (const { outputs } of project.lock.assets.values()) {
      for (const { digest } of outputs) project.store.lost.add(digest);
    }
    plans.push(project.plan());
    project.assets = assetsById(
      assetFixture("a", { provider: "openai", prompts: ["another"], candidates: 5 }),
      assetFixture("c", { settings: { model: "unpriced", params: { seed: 4 } } }),
    );
    plans.push(project.plan(), project.plan({ buy: "new" }));
    const steps = new Set(plans.flatMap(({ assets }) => assets.map(({ step }) => step.action)));
    expect([...steps].sort()).toEqual(["defer", "generate", "hold", "prune", "restore", "reuse"]);
    for (const plan of plans) expect(errorsBy(planSchema, plan)).toEqual([]);
  });

  test("for reports", () => {
    const project = busyProject();
    const [[id, entry] = ["", undefined]] = [...project.lock.assets];
    const outcome = { job: "j", assets: [id], take: 0, cost: 0.02, warnings: ["drawn smaller"] };
    const report: RunReport = {
      version: 1,
      jobs: [
        {
          ...outcome,
          status: "done",
          accepts: entry?.accepts,
          outputs: entry?.outputs ?? [],
          error: undefined,
        },
        {
          ...outcome,
          status: "failed",
          accepts: undefined,
          outputs: [],
          cost: undefined,
          error: {
            code: "PROVIDER_AMBIGUOUS",
            message: "No answer.",
            hint: undefined,
            ambiguous: true,
          },
        },
      ],
      spent: 0.06,
      ambiguousCalls: 1,
      interrupted: false,
      stoppedBy: "SPEND_CAP_REACHED",
    };
    expect(errorsBy(reportSchema, report)).toEqual([]);
    expect(errorsBy(reportSchema, { ...report, spent: "0.06" })).not.toEqual([]);
  });
});
