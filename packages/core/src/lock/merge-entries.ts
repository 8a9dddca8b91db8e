import { canonicalJson } from "../jobs/canonical-json.ts";
import type { Digest, JobKey } from "../jobs/job-fields.ts";
import { answerOf, isAnswered } from "./composed-outputs.ts";
import type { LockedOutput, LockEntry } from "./lock.ts";

/**
 * Why one side's picture stands. `wanted`: it is for what the manifest asks for now. `decided`: somebody picked or pinned it,
 * and nobody the other. `take`: it is of a later take. `older`: both are as good, and it was made first. `asked`: somebody said so.
 */
export type MergeReason = "wanted" | "decided" | "take" | "older" | "asked";

/** Two entries of one asset, brought together. */
export interface MergedEntry {
  readonly entry: LockEntry;
  /** The picture that does not stand; `undefined`: both sides have the same. */
  readonly over: Digest | undefined;
  readonly why: MergeReason | undefined;
  /** Whether people picked different pictures for the same thing, so that only a person can say. */
  readonly isUndecided: boolean;
}

/** What entries are merged by. */
export interface EntryRules {
  /** The key of what the manifest asks for; `undefined`: not known. */
  readonly wanted: JobKey | undefined;
  /** What somebody said; `undefined`: nobody was asked. */
  readonly pick: Digest | undefined;
}

/**
 * Merges two entries of one asset. Every output of both stays; one side says what the art stands for and which picture
 * is shown. The order of the two makes no difference.
 */
export function mergeEntries(one: LockEntry, other: LockEntry, rules: EntryRules): MergedEntry {
  const { winner, loser, why } = choose(one, other, rules);
  const isSamePicture = winner.current === loser.current;
  const isSameArt = isSamePicture && winner.accepts.key === loser.accepts.key;
  return {
    entry: {
      accepts: winner.accepts,
      current: winner.current,
      pinned: winner.pinned || (isSamePicture && loser.pinned),
      chosen: winner.chosen || why === "asked" || (isSamePicture && loser.chosen),
      outputs: mergeOutputs(winner, loser),
    },
    over: isSameArt ? undefined : loser.current,
    why: isSameArt ? undefined : why,
    isUndecided: why !== "asked" && !isSamePicture && isUndecided(one, other, rules),
  };
}

interface Choice {
  readonly winner: LockEntry;
  readonly loser: LockEntry;
  readonly why: MergeReason;
}

function choose(one: LockEntry, other: LockEntry, { wanted, pick }: EntryRules): Choice {
  const tests: readonly [MergeReason, (entry: LockEntry) => boolean][] = [
    ["asked", (entry) => entry.current === pick],
    ["wanted", (entry) => entry.accepts.key === wanted],
    ["decided", isDecided],
  ];
  for (const [why, holds] of tests) {
    if (holds(one) && !holds(other)) return { winner: one, loser: other, why };
    if (holds(other) && !holds(one)) return { winner: other, loser: one, why };
  }
  const takes = takeOf(other) - takeOf(one);
  if (one.accepts.key === other.accepts.key && takes !== 0) {
    return takes < 0
      ? { winner: one, loser: other, why: "take" }
      : { winner: other, loser: one, why: "take" };
  }
  return compareEntries(one, other) <= 0
    ? { winner: one, loser: other, why: "older" }
    : { winner: other, loser: one, why: "older" };
}

/** Where the manifest prefers one side, nobody has to be asked. */
function isUndecided(one: LockEntry, other: LockEntry, { wanted }: EntryRules): boolean {
  if (!isDecided(one) || !isDecided(other)) return false;
  return (one.accepts.key === wanted) === (other.accepts.key === wanted);
}

function isDecided({ chosen, pinned }: LockEntry): boolean {
  return chosen || pinned;
}

function currentOf(entry: LockEntry): LockedOutput | undefined {
  return entry.outputs.find((output) => output.digest === entry.current);
}

function takeOf(entry: LockEntry): number {
  const current = currentOf(entry);
  return current?.made.key === entry.accepts.key ? current.made.take : 0;
}

/** Older first, then the smaller digest; what is left differs in less than the picture. */
function compareEntries(one: LockEntry, other: LockEntry): number {
  return (
    compareTexts(madeAt(currentOf(one)), madeAt(currentOf(other))) ||
    compareTexts(one.current, other.current) ||
    compareTexts(canonicalJson(one.accepts), canonicalJson(other.accepts))
  );
}

/** Free pictures have no date and come first. */
function madeAt(output: LockedOutput | undefined): string {
  return output?.made.provenance.at ?? "";
}

/** Every output of both, each once; those of the accepted key first, in the order of their making. */
function mergeOutputs(winner: LockEntry, loser: LockEntry): LockedOutput[] {
  const byIdentity = new Map<string, LockedOutput>();
  for (const output of [...winner.outputs, ...withRolesOf(winner, loser.outputs)]) {
    const identity = identityOf(output);
    const known = byIdentity.get(identity);
    const isFirst = known === undefined || canonicalJson(output) < canonicalJson(known);
    if (isFirst) byIdentity.set(identity, output);
  }
  const { key } = winner.accepts;
  return [...byIdentity.values()].sort(
    (one, other) =>
      Number(other.made.key === key) - Number(one.made.key === key) ||
      compareTexts(one.made.key, other.made.key) ||
      one.made.take - other.made.take ||
      one.made.call - other.made.call ||
      one.made.index - other.made.index ||
      compareTexts(madeAt(one), madeAt(other)) ||
      Number(one.role === "received") - Number(other.role === "received") ||
      compareTexts(identityOf(one), identityOf(other)),
  );
}

/** The same answer may stand beside a composite on one side and for itself on the other. */
function withRolesOf(winner: LockEntry, outputs: readonly LockedOutput[]): LockedOutput[] {
  const roles = new Map(winner.outputs.filter(isAnswered).map((one) => [answerOf(one), one.role]));
  return outputs.map((output) => {
    const role = isAnswered(output) ? roles.get(answerOf(output)) : undefined;
    return role === undefined ? output : { ...output, role };
  });
}

function identityOf({ digest, role, made }: LockedOutput): string {
  return `${digest} ${role} ${made.key} ${made.take} ${made.call} ${made.index}`;
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
