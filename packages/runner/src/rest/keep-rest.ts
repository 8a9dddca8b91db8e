import { fontPathsOf, inputPathsOf, type JoinedManifest, type Plan } from "@genlock/core";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { configPaths } from "../config/load-config.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { writeDurably } from "../disk/write-durably.ts";
import { identifyProcess } from "../process/identify-process.ts";
import { providerPaths } from "../providers/provider-paths.ts";
import type { ProjectPlaces } from "../session/project-places.ts";
import type { PlanOptions, Project } from "../session/session.ts";
import { fileMark, isAtRestBefore } from "./file-mark.ts";
import { collectBase, serializeBase } from "./rest-base.ts";
import {
  restBasePath,
  restMarkPath,
  serializeRestMark,
  toolOf,
  type RestMark,
} from "./rest-mark.ts";

/** Originals that are looked at one by one; of more their folders speak, which tell of files that came, went or were replaced. */
const mostOriginals = 200;

/** A plan, and what it was made from. */
export interface RestingPlan {
  readonly project: Project;
  /** What the project was read from. */
  readonly manifest: JoinedManifest;
  readonly plan: Plan;
  readonly options: PlanOptions;
  /** When the reading of the project began, in milliseconds since 1970. */
  readonly readAt: number;
}

/**
 * Keeps for later processes that a plan found nothing to do, where that is so and nothing it went by was touched lately. Never
 * rejects: without it the project is only read again.
 */
export async function keepRest(
  resting: RestingPlan,
  places: ProjectPlaces,
  toolVersion: string,
): Promise<void> {
  if (!isRest(resting)) return;
  try {
    const found = findings(resting, places);
    if (found === undefined) return;
    const base = baseOf(resting, places);
    const path = restMarkPath(places.cache, places.manifest);
    const options = { self: identifyProcess(), durable: false };
    await makeFolder(dirname(path), 0o777);
    // A mark knows its base by the digest, so that one of another mark counts for nothing.
    if (base !== undefined) await writeDurably(restBasePath(path), base.bytes, options);
    const mark: RestMark = {
      tool: toolOf(toolVersion),
      manifest: places.manifest,
      warnings: resting.project.diagnostics.length,
      texts: found.texts.map(([text, bytes]) => [text, bytes.byteLength]),
      marks: found.marks,
      base: base?.digest ?? "",
    };
    const texts = found.texts.map(([, bytes]) => bytes);
    await writeDurably(path, Buffer.concat([serializeRestMark(mark), ...texts]), options);
  } catch {
    // A cache that cannot be written is no cache.
  }
}

function isRest({ plan, options }: RestingPlan): boolean {
  const { only, again, rebuy, frozen, buy, replacePaid } = options;
  const isPlain = [only, again, rebuy].every((ids) => ids === undefined || ids.length === 0);
  if (!isPlain || only !== undefined || frozen === true || replacePaid === true) return false;
  if (buy !== undefined && buy !== "stale") return false;
  return plan.moves.length === 0 && plan.assets.every(({ step }) => step.action === "reuse");
}

interface Findings {
  readonly texts: readonly (readonly [path: string, bytes: Buffer])[];
  readonly marks: readonly (readonly [path: string, mark: string])[];
}

/** Texts and marks; `undefined`: something was touched so lately that a change might not be seen, or cannot be known. */
function findings({ project, readAt }: RestingPlan, places: ProjectPlaces): Findings | undefined {
  // What a config says is known only by running it.
  if (configPaths(places.root).some((path) => fileMark(path)?.text !== "")) return undefined;
  const others = new Set(otherPaths(project, places));
  const marks: [string, string][] = [];
  const texts: [string, Buffer][] = [];
  for (const path of new Set([...others, ...project.files])) {
    const bytes = others.has(path) ? undefined : readFileSync(path);
    const mark = fileMark(path);
    if (mark === undefined || !isAtRestBefore(mark, readAt)) return undefined;
    if (bytes === undefined) marks.push([path, mark.text]);
    else texts.push([path, bytes]);
  }
  return { texts, marks };
}

/** The lock was left alone since it was read, or there would be no mark. */
function baseOf(
  { project, manifest }: RestingPlan,
  places: ProjectPlaces,
): ReturnType<typeof serializeBase> | undefined {
  const kept = collectBase(project, manifest, readFileSync(places.lock));
  return kept && serializeBase(kept);
}

/** Everything but texts that a plan depends on, whether it is there or not. */
function otherPaths(project: Project, places: ProjectPlaces): string[] {
  const { root } = places;
  const assets = [...project.assets.values()];
  const named = [...assets.flatMap(inputPathsOf), ...fontPathsOf(assets)];
  return [
    places.lock,
    ...named.map((path) => join(root, path)),
    ...originalPaths(project),
    ...configPaths(root),
    ...providerPaths(project),
  ];
}

function originalPaths({ originalsDir }: Project): string[] {
  const folders = [originalsDir];
  const files: string[] = [];
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      (entry.isDirectory() ? folders : files).push(join(folder, entry.name));
    }
  }
  return files.length > mostOriginals ? folders : [...folders, ...files];
}
