import { GenlockError, type AssetId, type Lock, type LockedInput } from "@genlock/core";
import pLimit from "p-limit";
import type { Leases } from "../leases/leases.ts";
import { updateLockFile } from "../lock-file/lock-file.ts";
import type { Project } from "../session/session.ts";
import type { FetchOutcome, FetchRequest } from "./fetch-outcome.ts";
import { fetchPicture, type FetchPlaces } from "./fetch-picture.ts";

/** Addresses asked at once. */
const atOnce = 4;

/** What remote pictures are fetched with. */
export interface FetchInputsPlaces extends Omit<FetchPlaces, "signal"> {
  readonly lockPath: string;
  readonly leases: Leases;
}

/**
 * Fetches the pictures that a manifest names by address and locks which bytes they are: the only thing that goes to the
 * network for them. Of a whole project, what the manifest names no more is let go from the lock.
 *
 * @throws GenlockError `LOCK_CORRUPT`, `LOCK_VERSION`, `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`; what is wrong with
 *   single addresses is in their outcomes.
 */
export async function fetchInputs(
  project: Project,
  places: FetchInputsPlaces,
  request: FetchRequest,
): Promise<FetchOutcome[]> {
  const signal = request.signal ?? new AbortController().signal;
  const named = addressesOf(project, undefined);
  const wanted = [...addressesOf(project, request.only)].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const outcomes = await pLimit(atOnce).map(wanted, async ([url, assets]) => {
    const locked = project.lock.inputs?.get(url);
    try {
      const fetched = await fetchOne({ url, locked }, { ...places, signal }, request.update);
      return { url, assets, ...fetched, error: undefined };
    } catch (error) {
      if (!GenlockError.isInstance(error) || !error.code.startsWith("FETCH_")) throw error;
      const { code, message, hint } = error;
      return {
        url,
        assets,
        status: "failed",
        input: locked,
        error: { code, message, hint },
      } as const;
    }
  });
  const isWhole = request.only === undefined && isReadWell(project);
  await lockFetched(outcomes, isWhole ? new Set(named.keys()) : undefined, places);
  return outcomes;
}

/** The addresses that assets name, each with those assets. */
function addressesOf(
  { assets }: Project,
  only: readonly AssetId[] | undefined,
): ReadonlyMap<string, readonly AssetId[]> {
  const found = new Map<string, AssetId[]>();
  const ids = only === undefined ? undefined : new Set(only);
  for (const { id, inputs } of assets.values()) {
    if (ids !== undefined && !ids.has(id)) continue;
    for (const { source } of inputs) {
      if (source.kind !== "url") continue;
      const known = found.get(source.url) ?? [];
      if (!known.includes(id)) found.set(source.url, [...known, id]);
    }
  }
  return found;
}

async function fetchOne(
  { url, locked }: { readonly url: string; readonly locked: LockedInput | undefined },
  places: FetchPlaces,
  update = false,
): Promise<Pick<FetchOutcome, "status" | "frames"> & { readonly input: LockedInput }> {
  if (locked !== undefined && !update && (await places.store.verify(locked.digest)) === "right") {
    return { status: "current", input: locked };
  }
  const { input, frames } = await fetchPicture(url, update ? undefined : locked, places);
  const isOther = locked !== undefined && locked.digest !== input.digest;
  const isThere = update && locked?.digest === input.digest;
  const status = isOther ? "updated" : isThere ? "current" : "fetched";
  return { status, input, ...(frames > 1 && { frames }) };
}

/** What could not be understood of a manifest may name addresses too. */
function isReadWell({ diagnostics }: Project): boolean {
  return diagnostics.every(({ severity, code }) => {
    return severity !== "error" || code === "INPUT_NOT_FETCHED" || code === "INPUT_URL_INVALID";
  });
}

async function lockFetched(
  outcomes: readonly FetchOutcome[],
  named: ReadonlySet<string> | undefined,
  { lockPath, leases }: FetchInputsPlaces,
): Promise<void> {
  await updateLockFile({
    path: lockPath,
    leases,
    change(onDisk): Lock {
      const inputs = new Map(onDisk.inputs);
      for (const { url, input, status } of outcomes) {
        if (input !== undefined && status !== "failed") inputs.set(url, input);
      }
      for (const url of inputs.keys()) if (named?.has(url) === false) inputs.delete(url);
      return { ...onDisk, inputs };
    },
  });
}
