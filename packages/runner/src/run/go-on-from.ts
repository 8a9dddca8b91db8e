import { continuedTurn, GenlockError, type LockedOutput } from "@genlock/core";
import type { ContinuedTurn } from "@genlock/provider";
import { readFile } from "node:fs/promises";
import type { RunContext } from "./run-context.ts";

/** What a turn goes on from: what the service gave to remember its picture by, where this machine asked it, and the picture. */
export async function goOnFrom(
  picture: LockedOutput | undefined,
  { ports }: RunContext,
): Promise<ContinuedTurn | undefined> {
  if (picture === undefined) return undefined;
  const { key, take, call } = picture.made;
  const { records } = await ports.store.callsOf(key);
  const record = records.find((one) => one.take === take && one.call === call);
  const isSame = record?.outputs.some(({ digest }) => digest === picture.digest) === true;
  return continuedTurn(picture, {
    handle: isSame ? record.continuation : undefined,
    read: () => readPicture(picture, ports),
  });
}

async function readPicture(
  { digest }: LockedOutput,
  { bytesOf }: RunContext["ports"],
): Promise<Uint8Array> {
  const path = await bytesOf(digest);
  if (path !== undefined) return readFile(path);
  throw new GenlockError({
    code: "TURN_LOST",
    message: `The picture of the turn before (${digest.slice(0, 12)}) is neither in the store nor among the originals.`,
  });
}
