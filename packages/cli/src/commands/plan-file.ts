import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plan, PlanRequest, SavedPlan } from "@genlock/core";
import { GenlockError, parsePlan, planBasis, planDifferences, serializePlan } from "@genlock/core";
import type { PlanOptions, Project, Session } from "@genlock/runner";
import { writeAtomically } from "../project/text-file.ts";

/** The most bytes of a plan file: several times what a plan for the most assets has. */
const mostBytes = 512_000_000;

/** How many differences a message tells before it counts the rest. */
const told = 10;

/** Waits for nobody at the other end of a pipe. */
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Writes a plan to be reviewed and applied. @param file relative to the working directory */
export async function savePlan(
  { cwd, file }: { readonly cwd: string; readonly file: string },
  { project, plan }: { readonly project: Project; readonly plan: Plan },
  options: PlanOptions,
): Promise<void> {
  const request = requestOf(options);
  const saved: SavedPlan = { ...plan, request, basis: planBasis(project) };
  await writeAtomically(resolve(cwd, file), serializePlan(saved));
}

/** Reads a plan that was saved. @throws GenlockError `PLAN_INVALID` */
export async function readPlanFile(cwd: string, file: string): Promise<SavedPlan> {
  return parsePlan(await readText(resolve(cwd, file), file));
}

/**
 * Makes a saved plan again, and answers what was made now: nothing that a file says of prices, calls or paths is gone by.
 *
 * @throws GenlockError `PLAN_OUT_OF_DATE` with what moved, unless both are the same
 */
export async function remakePlan(
  session: Session,
  project: Project,
  saved: SavedPlan,
): Promise<{ readonly plan: Plan; readonly options: PlanOptions }> {
  const basis = planBasis(project);
  const ids = new Set(project.assets.keys());
  const { only, again, rebuy, replacePaid } = saved.request;
  const known = (named: readonly string[]): string[] => named.filter((id) => ids.has(id));
  // Who is not there any more is among the differences.
  const options = {
    only: only === undefined ? undefined : known(only),
    again: known(again),
    rebuy: known(rebuy),
    replacePaid,
  };
  const plan = await session.plan(project, options);
  const differences = planDifferences(saved, { plan, basis });
  if (differences.length > 0) throw outOfDate(differences);
  return { plan, options };
}

function requestOf({ only, again, rebuy, replacePaid }: PlanOptions): PlanRequest {
  return {
    ...(only !== undefined && { only }),
    again: again ?? [],
    rebuy: rebuy ?? [],
    replacePaid: replacePaid ?? false,
  };
}

async function readText(path: string, name: string): Promise<string> {
  try {
    const file = await open(path, readOnly);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) throw unreadable(name, "it is no regular file");
      if (stats.size > mostBytes) throw unreadable(name, "it is larger than 512 MB");
      return await file.readFile("utf8");
    } finally {
      await file.close();
    }
  } catch (error) {
    if (GenlockError.isInstance(error)) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw unreadable(name, code === "ENOENT" ? "it is not there" : code, error);
  }
}

function unreadable(name: string, why: string, cause?: unknown): GenlockError {
  return new GenlockError({
    code: "PLAN_INVALID",
    message: `The saved plan ${name} cannot be read: ${why}.`,
    cause,
  });
}

function outOfDate(differences: readonly string[]): GenlockError {
  const rest = differences.length - told;
  const listed = differences.slice(0, told).map((difference) => difference.slice(0, 200));
  const more = rest > 0 ? `; and ${rest} more` : "";
  return new GenlockError({
    code: "PLAN_OUT_OF_DATE",
    message: `The saved plan is not the plan of this project any more: ${listed.join("; ")}${more}. Nothing was bought.`,
    hint: "Plan again with `genlock plan --out <file>`, and have that reviewed.",
  });
}
