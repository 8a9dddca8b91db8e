import { readFile } from "node:fs/promises";
import {
  GenlockError,
  sha256,
  shownUrl,
  type AssetId,
  type InputIndex,
  type LockEntry,
} from "@genlock/core";
import { shownInput } from "../inputs/read-data-url.ts";
import { readInput } from "../inputs/read-input.ts";
import type { RunContext } from "../run/run-context.ts";
import { findBytes, type BytePlaces } from "./find-bytes.ts";

/** What inputs are read with. */
export interface InputPlaces extends BytePlaces {
  readonly root: string;
  readonly inputs: InputIndex;
  /** What is locked at the moment of reading: a parent may have been made a moment ago. */
  readonly entries: () => ReadonlyMap<AssetId, LockEntry>;
}

/**
 * Creates the reader of inputs. That a file is inside the project, and that its bytes have the digest the job was keyed
 * on, is looked at at the moment of the call: a picture must never be locked for an input it was not made from.
 */
export function createInputReader(places: InputPlaces): RunContext["readInput"] {
  return async ({ source }) => {
    if (source.kind === "file" || source.kind === "data") {
      const path = source.kind === "file" ? source.path : source.url;
      const answer = await readInput(places.root, path);
      if (!answer.ok) throw changed(path, answer.problem.message);
      if (places.inputs.get(path)?.digest !== answer.input.digest) throw changed(path);
      return answer.input.bytes;
    }
    if (source.kind === "url") return readFetched(source.url, places);
    if (source.kind === "file-id")
      throw new Error("the bytes of a picture that only the service has");
    const assets = places.entries();
    const digest = assets.get(source.id)?.current;
    const lock = { version: 1, assets } as const;
    const path = digest && (await findBytes(digest, { ...places, lock }));
    if (path === undefined) throw lost(source.id);
    const bytes = await readFile(path);
    if (digest !== sha256(bytes)) throw changed(path);
    return bytes;
  };
}

/** Bytes that were fetched are in the store; nothing goes to the network here. */
async function readFetched(url: string, { lock, store }: InputPlaces): Promise<Uint8Array> {
  const digest = lock.inputs?.get(url)?.digest;
  const bytes = digest === undefined ? undefined : await store.readVerified(digest);
  if (bytes !== undefined) return bytes;
  throw new GenlockError({
    code: "INPUT_BYTES_MISSING",
    message: `The bytes of ${shownUrl(url)} are not on this machine.`,
  });
}

function changed(path: string, why?: string): GenlockError {
  const more = why === undefined ? "" : ` ${why}`;
  return new GenlockError({
    code: "PLAN_OUT_OF_DATE",
    message: `The input \`${shownInput(path)}\` changed after the plan was made.${more}`,
    hint: "Plan again.",
  });
}

function lost(id: AssetId): GenlockError {
  return new GenlockError({
    code: "ORIGINAL_MISSING",
    message: `The original of \`${id}\`, which goes into this picture, is nowhere to be found.`,
    hint: "Run `genlock verify`: it says what became of it, and the way out.",
  });
}
