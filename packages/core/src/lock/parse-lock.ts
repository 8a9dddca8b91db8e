import { explainBadAssetId } from "../manifest/asset-id.ts";
import { GenlockError } from "../errors/genlock-error.ts";
import { shownUrl } from "../inputs/shown-url.ts";
import type { Lock, LockedInput, LockEntry } from "./lock.ts";
import {
  describeBadEntry,
  describeBadInput,
  isLockedInput,
  isLockEntry,
} from "./lock-entry-shape.ts";
import { hasConflictMarkers } from "./split-conflicts.ts";

/** As many assets as a manifest may have, and as many again that it does not name any more. */
const mostEntries = 400_000;

/**
 * Reads the text of `genlock.lock`. Line ends may be `\n` or `\r\n`.
 *
 * @throws GenlockError `LOCK_CORRUPT` when it is no such file, has conflict markers or an entry is not right;
 *   `LOCK_VERSION` when it was written by a newer genlock.
 */
export function parseLock(text: string): Lock {
  if (hasConflictMarkers(text)) throw corrupt("it has conflict markers of a merge");
  const document = parseDocument(text);
  const { version, inputs = {}, assets, ...others } = document;
  if (version !== 1) {
    throw new GenlockError({
      code: "LOCK_VERSION",
      message: `genlock.lock has version ${JSON.stringify(version)}; this genlock reads version 1.`,
    });
  }
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw corrupt(`it has an unknown member \`${unknown}\``);
  if (!isRecord(assets)) throw corrupt("its `assets` is no object");
  const count = Object.keys(assets).length;
  if (count > mostEntries) {
    throw corrupt(
      `it has ${count.toLocaleString("en")} entries, and ${mostEntries.toLocaleString("en")} is the most`,
    );
  }
  if (!isRecord(inputs)) throw corrupt("its `inputs` is no object");
  const fetched = new Map(Object.entries(inputs).map(checkInput));
  return {
    version: 1,
    ...(fetched.size > 0 && { inputs: fetched }),
    assets: new Map(Object.entries(assets).map(checkEntry)),
  };
}

function checkInput([url, input]: [string, unknown]): [string, LockedInput] {
  if (!isLockedInput(input)) {
    throw corrupt(`the input ${shownUrl(url)} ${describeBadInput(input)}`);
  }
  return [url, input];
}

function checkEntry([id, entry]: [string, unknown]): [string, LockEntry] {
  const badId = explainBadAssetId(id);
  if (badId !== undefined) throw corrupt(`\`${id}\` is no asset id: ${badId}`);
  if (!isLockEntry(entry)) throw corrupt(`the entry of ${id} ${describeBadEntry(entry)}`);
  return [id, entry];
}

function parseDocument(text: string): Record<string, unknown> {
  // Parsing takes memory for every bracket that opens, so what is no object is seen before.
  if (!/^\s*\{/.test(text) || !text.trimEnd().endsWith("}")) throw corrupt("it is no JSON object");
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw corrupt("it is no JSON", cause);
  }
  if (!isRecord(document)) throw corrupt("it is no JSON object");
  return document;
}

function corrupt(why: string, cause?: unknown): GenlockError {
  return new GenlockError({
    code: "LOCK_CORRUPT",
    message: `genlock.lock cannot be read: ${why}.`,
    cause,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
