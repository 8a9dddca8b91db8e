import type { LockedOutput } from "../lock/lock.ts";
import type { TurnPictures } from "../lock/turn-pictures.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import { buildJobFields, type BuiltJobFields } from "./build-job-fields.ts";
import type { KnownInputs } from "./input-facts.ts";
import type { JobKey } from "./job-fields.ts";
import { jobKey } from "./job-key.ts";

/** One turn of an asset's conversation, as a job of its own. An asset without a conversation has one. */
export interface BuiltTurn {
  /** The asset with the prompts up to this turn. */
  readonly asset: ResolvedAsset;
  readonly built: BuiltJobFields;
  /** The picture of the turn before; `undefined`: there is no turn before, or it was not made yet. */
  readonly previous: LockedOutput | undefined;
}

/**
 * Builds every turn of an asset: each is keyed by the prompts so far and by the picture of the turn before, so that
 * another text of one turn leaves those before it as they are.
 */
export function buildTurns(
  asset: ResolvedAsset,
  known: KnownInputs,
  pictureOf: TurnPictures,
): BuiltTurn[] {
  if (!asset.conversation) {
    return [{ asset, built: buildJobFields(asset, known), previous: undefined }];
  }
  const turns: BuiltTurn[] = [];
  let previous: LockedOutput | undefined;
  for (let turn = 1; turn <= asset.prompts.length; turn += 1) {
    const part = turn === asset.prompts.length ? asset : upTo(asset, turn);
    const built = withPrevious(buildJobFields(part, known), turn, previous);
    turns.push({ asset: part, built, previous });
    previous = pictureOfTurn(built, (key) => pictureOf(asset.id, key));
  }
  return turns;
}

/** The picture of a turn: what was made of the one before, else what was kept or brought in for the words alone. */
function pictureOfTurn(
  built: BuiltJobFields,
  pictureOf: (key: JobKey) => LockedOutput | undefined,
): LockedOutput | undefined {
  if (built.kind === "unusable" || built.fields === undefined) return undefined;
  const { previous: _previous, ...words } = built.fields;
  return pictureOf(jobKey(built.fields)) ?? pictureOf(jobKey(words));
}

/** Whether an asset, or one turn of it, goes on from the picture of a turn before. */
export function isLaterTurn({ conversation, prompts }: ResolvedAsset): boolean {
  return conversation && prompts.length > 1;
}

function upTo(asset: ResolvedAsset, turn: number): ResolvedAsset {
  return { ...asset, prompts: asset.prompts.slice(0, turn) };
}

function withPrevious(
  built: BuiltJobFields,
  turn: number,
  previous: LockedOutput | undefined,
): BuiltJobFields {
  if (built.kind !== "known" || turn === 1) return built;
  return previous === undefined
    ? { kind: "waiting", waitsFor: [], fields: built.fields }
    : { kind: "known", fields: { ...built.fields, previous: previous.digest } };
}
