import type { AssetId } from "../manifest/asset-id.ts";
import { isRedoable } from "../lock/redoable.ts";
import type { DeferredJob, Job } from "../jobs/job-graph.ts";
import { isAnswered, receivedBeside } from "../lock/composed-outputs.ts";
import { compositeChange } from "./composite-change.ts";
import { fieldChanges } from "./field-changes.ts";
import { currentOutput, type Candidate, type PlanInput } from "./plan-context.ts";
import type { AssetState, FieldChange, HoldReason, PlanStep } from "./plan.ts";
import { changesOfWords, standsFor } from "./stands-for.ts";

/** What was decided for one asset. */
export interface Decision {
  readonly state: AssetState;
  readonly step: PlanStep;
}

/** What is decided with: the plan's input, who is selected, and what was decided for parents. */
export interface DecisionContext extends PlanInput {
  readonly selected: (id: AssetId) => boolean;
  readonly decided: ReadonlyMap<AssetId, Decision>;
}

/** Decides what is done for one asset. Its parents must have been decided before. */
export function decideStep(candidate: Candidate, context: DecisionContext): Decision {
  const state = stateOf(candidate);
  const wish = wishOf(candidate, state, context);
  if (wish.action !== "generate" && wish.action !== "defer") return { state, step: wish };
  const reason = holdReason(candidate, state, context);
  if (reason === undefined) return { state, step: wish };
  // Held art is still served, so its bytes must be there.
  if (state !== "missing" && isLockedAndGone(candidate, context)) {
    return { state, step: { action: "restore" } };
  }
  return { state, step: { action: "hold", reason, changes: wish.changes } };
}

function stateOf(candidate: Candidate): AssetState {
  const { job, entry, present } = candidate;
  if (waitsForOthers(job)) return "deferred";
  if (entry === undefined) return "new";
  if (isOfOtherInputs(candidate) || compositeChange(candidate) !== undefined) return "stale";
  return present ? "current" : "missing";
}

/** What would be done if nothing held it back. */
function wishOf(candidate: Candidate, state: AssetState, context: DecisionContext): PlanStep {
  const { asset, job, entry } = candidate;
  const changes = changesOf(candidate);
  if (waitsForOthers(job)) {
    return { action: "defer", waitsFor: job.waitsFor, changes };
  }
  const remade = job.parents.filter((id) => isRemade(id, context));
  if (remade.length > 0) return { action: "defer", waitsFor: remade, changes };
  if (state === "new" || isOfOtherInputs(candidate)) {
    return { action: "generate", reason: state === "new" ? "new" : "stale", changes };
  }
  if (context.policy.again.has(asset.id)) return { action: "generate", reason: "again", changes };
  if (state === "stale") return { action: "generate", reason: "composite", changes };
  if (state === "missing") return wishForMissing(candidate, context);
  if (entry !== undefined && wantsMore(candidate)) {
    return { action: "generate", reason: "more", changes };
  }
  return isReceivedGone(candidate, context) ? { action: "restore" } : { action: "reuse" };
}

/** Whether what lies beside a composite is gone and can come back; the composite itself is served all the same. */
function isReceivedGone({ asset, entry }: Candidate, { store }: DecisionContext): boolean {
  const received = receivedBeside(entry);
  return (
    received !== undefined &&
    !store.hasReceived(asset.id, received) &&
    store.restorable(asset.id, received.digest)
  );
}

function wishForMissing(candidate: Candidate, context: DecisionContext): PlanStep {
  const { asset, entry, current } = candidate;
  if (entry !== undefined && context.store.restorable(asset.id, entry.current)) {
    return { action: "restore" };
  }
  if (context.policy.rebuy.has(asset.id)) {
    return { action: "generate", reason: "rebuy", changes: [] };
  }
  // What cost nothing may be drawn again; what was paid or brought in by hand is replaced only on request.
  if (current !== undefined && isRedoable(current)) {
    return { action: "generate", reason: "missing", changes: [] };
  }
  const isPointer = current !== undefined && context.store.isPointer(asset.id, current);
  return { action: "hold", reason: isPointer ? "lfs-pointer" : "lost", changes: [] };
}

/** Whether the original of another asset is missing; a turn of its own that was not made yet is made along with it. */
function waitsForOthers(job: Job): job is DeferredJob {
  return job.kind === "deferred" && job.waitsFor.length > 0;
}

/** Art whose earlier turns nobody knows any more, such as imported art, stands for the same words as it is. */
function isOfOtherInputs({ job, entry }: Candidate): boolean {
  if (entry === undefined) return false;
  return !standsFor(entry, job);
}

function changesOf(candidate: Candidate): FieldChange[] {
  const { job, entry } = candidate;
  if (entry === undefined) return [];
  if (job.kind === "deferred") return changesOfWords(entry.accepts.fields, job);
  const composite = compositeChange(candidate);
  const isSame = standsFor(entry, job);
  const changes = isSame ? [] : fieldChanges(entry.accepts.fields, job.fields);
  return composite === undefined ? changes : [...changes, composite];
}

/** Art that was kept, imported or adopted stands for the inputs as it is: its candidates are not counted. */
function wantsMore({ asset, entry, current }: Candidate): boolean {
  if (entry === undefined || current === undefined) return false;
  if (current.role !== "candidate" && current.role !== "composited") return false;
  if (current.made.key !== entry.accepts.key) return false;
  const { key, take } = current.made;
  const bought = entry.outputs.filter(
    (output) => output.made.key === key && output.made.take === take && isAnswered(output),
  );
  return bought.length < asset.candidates;
}

/** Whether an asset's original will be another one after this run. */
function isRemade(id: AssetId, { decided }: DecisionContext): boolean {
  const step = decided.get(id)?.step;
  if (step?.action === "defer") return true;
  return step?.action === "generate" && step.reason !== "more";
}

function isLockedAndGone(
  { asset, entry, present }: Candidate,
  { store }: DecisionContext,
): boolean {
  return entry !== undefined && !present && store.restorable(asset.id, entry.current);
}

/** Why a generation must not happen; `undefined`: it may. The first reason that holds is the one told. */
function holdReason(
  candidate: Candidate,
  state: AssetState,
  context: DecisionContext,
): HoldReason | undefined {
  const { asset, entry, current } = candidate;
  const { policy, providers } = context;
  if (entry?.pinned === true && !policy.rebuy.has(asset.id)) return "pinned";
  if (!context.selected(asset.id)) return "not-selected";
  if (policy.frozen) return "frozen";
  const parent = parentReason(candidate, context);
  if (parent !== undefined) return parent;
  const billing = providers.provider(asset.provider)?.billing;
  const paidArt = current !== undefined && !isRedoable(current);
  if (billing === "free") return paidArt && !policy.replacePaid ? "paid-art" : undefined;
  if (isFree(candidate, state)) return undefined;
  if (policy.buy === "never") return "policy";
  if (policy.buy === "new" && entry !== undefined && state !== "missing") return "policy";
  return undefined;
}

/** Whether all there is to do is to put pixels back, or not, with what was received. */
function isFree(candidate: Candidate, state: AssetState): boolean {
  return state === "stale" && !isOfOtherInputs(candidate) && !wantsMore(candidate);
}

function parentReason({ job }: Candidate, context: DecisionContext): HoldReason | undefined {
  for (const id of job.parents) {
    const parent = context.assets.get(id);
    const entry = context.lock.assets.get(id);
    const remade = isRemade(id, context);
    if (!remade && currentOutput(entry) === undefined) return "unavailable-parent";
    const chosen = !remade && entry?.chosen === true;
    if ((parent?.candidates ?? 1) > 1 && !chosen) return "unpicked-parent";
  }
  return undefined;
}
