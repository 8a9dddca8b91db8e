import {
  currentOutput,
  noPrice,
  pickableOutputs,
  sumPrices,
  type AssetId,
  type Diagnostic,
  type HoldReason,
  type Plan,
  type PlannedAsset,
  type PlannedJob,
  type PlanStep,
} from "@genlock/core";
import type { GalleryProject, GalleryStatus } from "../ports.ts";
import type { AssetSummary, GalleryState, PendingWork, Problem } from "../wire/gallery-state.ts";
import { aspectOf } from "./aspect.ts";
import { holdWords } from "./hold-words.ts";
import { pictureFacts } from "./picture-facts.ts";
import { placeText } from "./place-text.ts";

/** What a summary is made from. */
export interface Look<Project extends GalleryProject> {
  readonly project: Project;
  /** How each asset stands. Empty while the manifest has errors. */
  readonly statuses: readonly GalleryStatus[];
  /** What a run would do now. `undefined` while the manifest has errors. */
  readonly plan: Plan | undefined;
  /** What making everything once more would cost. `undefined` while the manifest has errors. */
  readonly again: Plan | undefined;
}

/** What a summary needs to know beside the project. */
export interface SummaryParts {
  readonly circumstances: Circumstances;
  /** Assets whose pictures are not as expected, as far as anybody has looked. */
  readonly unmet: ReadonlySet<AssetId>;
}

/** Where the gallery is, which no project knows. */
export type Circumstances = Pick<GalleryState, "name" | "readOnly" | "frozen" | "editable">;

/** What the overview shows. */
export function summarize<Project extends GalleryProject>(
  look: Look<Project>,
  { circumstances, unmet }: SummaryParts,
): GalleryState {
  const steps = new Map(look.plan?.assets.map((asset) => [asset.id, asset]));
  // What a run would make now, before what making everything once more would cost.
  const prices = jobsByAsset([...(look.again?.jobs ?? []), ...(look.plan?.jobs ?? [])]);
  return {
    ...circumstances,
    problems: look.project.diagnostics.map(problemOf),
    assets: look.statuses.map((status) => {
      const step = steps.get(status.id)?.step;
      const job = prices.get(status.id);
      return {
        ...assetFacts(look.project, status),
        price: job?.cost,
        billing: job?.billing,
        lost: step?.action === "hold" && step.reason === "lost",
        held: heldWords(step),
        unmet: unmet.has(status.id),
      };
    }),
    pending: pendingWork(look.plan),
  };
}

/** Tells a mistake in the manifest. */
export function problemOf({ severity, message, hint, range }: Diagnostic): Problem {
  return { severity, message, hint, place: range === undefined ? undefined : placeText(range) };
}

function assetFacts(
  { assets, graph, lock }: GalleryProject,
  { id, state, pinned, changes, failure }: GalleryStatus,
): Omit<AssetSummary, "price" | "billing" | "lost" | "held" | "unmet"> {
  const asset = assets.get(id);
  const entry = lock.assets.get(id);
  const output = currentOutput(entry);
  const picture = output === undefined ? undefined : pictureFacts(output);
  const fields = entry?.accepts.fields;
  const job = graph.jobs.get(graph.jobOf.get(id) ?? "");
  const prompts = asset?.prompts ?? fields?.turns ?? [fields?.prompt ?? ""];
  return {
    id,
    state,
    pinned,
    prompt: prompts.join("\n\n"),
    alt: asset?.alt ?? "",
    provider: asset?.provider ?? fields?.provider ?? "",
    model: asset?.settings.model ?? output?.made.provenance.model ?? "",
    size: asset?.settings.size ?? fields?.size ?? "",
    picture,
    aspect: aspectOf(picture, asset),
    candidates: entry === undefined ? 0 : pickableOutputs(entry).length,
    sharing: Math.max(0, (job?.assets.length ?? 1) - 1),
    changes: changes.map(({ field }) => field),
    failure:
      failure === undefined
        ? undefined
        : { code: failure.code, message: failure.message, hint: failure.hint },
  };
}

/** Reasons that say why nothing can be made here. The others are in how the asset stands, or in where the gallery is. */
const toldReasons: readonly HoldReason[] = [
  "lfs-pointer",
  "paid-art",
  "unavailable-parent",
  "unpicked-parent",
];

function heldWords(step: PlanStep | undefined): string | undefined {
  if (step?.action !== "hold" || !toldReasons.includes(step.reason)) return undefined;
  return holdWords[step.reason];
}

function jobsByAsset(jobs: readonly PlannedJob[]): ReadonlyMap<AssetId, PlannedJob> {
  return new Map(jobs.flatMap((job) => job.assets.map((id) => [id, job] as const)));
}

function pendingWork(plan: Plan | undefined): PendingWork {
  const jobs = plan?.jobs ?? [];
  const restored = plan?.assets.filter(isRestored).map(({ id }) => id) ?? [];
  return {
    assets: [...new Set([...jobs.flatMap((job) => job.assets), ...restored])].sort(),
    cost: jobs.length === 0 ? noPrice : sumPrices(jobs.map((job) => job.cost)),
    billing: jobs.some((job) => job.billing === "paid") ? "paid" : "free",
  };
}

function isRestored({ step }: PlannedAsset): boolean {
  return step.action === "restore";
}
