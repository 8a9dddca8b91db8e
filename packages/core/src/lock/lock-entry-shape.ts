import type { LockedInput, LockEntry, LockedOutput } from "./lock.ts";

/** A check of one member: what it must be, in words, and whether it is. */
interface Rule {
  readonly path: string;
  readonly must: string;
  readonly holds: (value: unknown) => boolean;
}

const digest = /^[0-9a-f]{64}$/;
const isDigest = (value: unknown): boolean => typeof value === "string" && digest.test(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isText = (value: unknown): boolean => typeof value === "string";
const isFlag = (value: unknown): boolean => typeof value === "boolean";
const isShare = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= 1;
const roles: ReadonlySet<unknown> = new Set([
  "candidate",
  "turn",
  "received",
  "composited",
  "imported",
]);

const entryRules: readonly Rule[] = [
  { path: "accepts.key", must: "be a key of 64 hex digits", holds: isDigest },
  { path: "accepts.fields", must: "be an object", holds: isRecord },
  { path: "accepts.fields.provider", must: "be a text", holds: isText },
  { path: "accepts.fields.operation", must: "be a text", holds: isText },
  { path: "current", must: "be a digest of 64 hex digits", holds: isDigest },
  { path: "pinned", must: "be true or false", holds: isFlag },
  { path: "chosen", must: "be true or false", holds: isFlag },
  { path: "outputs", must: "be a list", holds: Array.isArray },
];

/** What is told of any picture. */
const pictureRules: readonly Rule[] = [
  { path: "digest", must: "be a digest of 64 hex digits", holds: isDigest },
  {
    path: "mediaType",
    must: "be a media type",
    holds: (value) => /^image\/[a-z0-9.+-]+$/.test(String(value)),
  },
  { path: "width", must: "be a whole number", holds: isCount },
  { path: "height", must: "be a whole number", holds: isCount },
  { path: "byteLength", must: "be a whole number", holds: isCount },
  { path: "hasAlpha", must: "be true or false", holds: isFlag },
];

const receivedRule: Rule = {
  path: "composite.received",
  must: "be a digest of 64 hex digits",
  holds: isDigest,
};

const preservedRules: readonly Rule[] = [
  receivedRule,
  { path: "composite.feather", must: "be a whole number", holds: isCount },
  {
    path: "composite.outsideChanged",
    must: "be from 0 to 1",
    holds: isShare,
  },
];

const cutOutRules: readonly Rule[] = [
  receivedRule,
  {
    path: "composite.key",
    must: "be a colour as #rrggbb",
    holds: (value) => /^#[0-9a-f]{6}$/.test(String(value)),
  },
  ...["uniform", "inside", "spill", "soft"].map((name): Rule => ({
    path: `composite.quality.${name}`,
    must: "be from 0 to 1",
    holds: isShare,
  })),
];

const outputRules: readonly Rule[] = [
  ...pictureRules,
  { path: "role", must: "be a known role", holds: (value) => roles.has(value) },
  { path: "made.key", must: "be a key of 64 hex digits", holds: isDigest },
  { path: "made.take", must: "be a whole number", holds: isCount },
  { path: "made.call", must: "be a whole number", holds: isCount },
  { path: "made.index", must: "be a whole number", holds: isCount },
  {
    path: "made.turn",
    must: "be a whole number",
    holds: (value) => value === undefined || isCount(value),
  },
  { path: "made.provenance", must: "be an object", holds: isRecord },
  { path: "made.provenance.provider", must: "be a text", holds: isText },
  { path: "made.provenance.model", must: "be a text", holds: isText },
  {
    path: "made.provenance.billing",
    must: "be free or paid",
    holds: (value) => value === "free" || value === "paid",
  },
];

/**
 * Whether a value is a lock entry: a lock is written by machine but edited, merged and reviewed by people, so
 * everything that is relied on is checked. Written by hand because every command reads the lock, thousands of entries
 * at a time.
 */
export function isLockEntry(value: unknown): value is LockEntry {
  return findProblem(value) === undefined;
}

/** Whether a value is one output of an entry; see {@link isLockEntry}. */
export function isLockedOutput(value: unknown): value is LockedOutput {
  return brokenOutput(value, "") === undefined;
}

/** Whether a value is what is locked of a fetched picture; see {@link isLockEntry}. */
export function isLockedInput(value: unknown): value is LockedInput {
  return firstBroken(value, pictureRules, "") === undefined;
}

/** Says what is wrong with a fetched picture, to follow its address in a sentence. */
export function describeBadInput(value: unknown): string {
  return firstBroken(value, pictureRules, "") ?? "is right";
}

/** Says what is wrong with an entry, to follow its id in a sentence. */
export function describeBadEntry(value: unknown): string {
  return findProblem(value) ?? "is right";
}

function findProblem(entry: unknown): string | undefined {
  const broken = firstBroken(entry, entryRules, "");
  if (broken !== undefined) return broken;
  const outputs = at(entry, "outputs");
  if (!Array.isArray(outputs)) return undefined;
  for (const [index, output] of outputs.entries()) {
    const problem = brokenOutput(output, `outputs[${index}].`);
    if (problem !== undefined) return problem;
  }
  const current = at(entry, "current");
  const known = outputs.some((output: unknown) => at(output, "digest") === current);
  return known ? undefined : "has a `current` that is none of its `outputs`";
}

function brokenOutput(output: unknown, prefix: string): string | undefined {
  const broken = firstBroken(output, outputRules, prefix);
  if (broken !== undefined || at(output, "role") !== "composited") return broken;
  const isCutOut = at(output, "composite.key") !== undefined;
  return firstBroken(output, isCutOut ? cutOutRules : preservedRules, prefix);
}

function firstBroken(value: unknown, rules: readonly Rule[], prefix: string): string | undefined {
  const broken = rules.find((rule) => !rule.holds(at(value, rule.path)));
  return broken && `has a \`${prefix}${broken.path}\` that must ${broken.must}`;
}

/** What is under a path of names with dots between them. No list of names is made: every entry of a lock passes here many times. */
function at(value: unknown, path: string): unknown {
  let found: unknown = value;
  for (let start = 0; start <= path.length;) {
    const dot = path.indexOf(".", start);
    const end = dot < 0 ? path.length : dot;
    found = isRecord(found) ? found[path.slice(start, end)] : undefined;
    start = end + 1;
  }
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
