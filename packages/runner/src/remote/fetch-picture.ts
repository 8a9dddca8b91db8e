import { GenlockError, sha256, shownUrl, urlProblem, type LockedInput } from "@genlock/core";
import type { Inspection } from "@genlock/derive";
import { inspectBytes } from "../inputs/inspect-bytes.ts";
import { maxInputBytes } from "../inputs/read-input.ts";
import type { Store } from "../store/store.ts";
import type { KnownFetchSettings } from "./fetch-settings.ts";
import { readRemote } from "./read-remote.ts";
import { RemoteError } from "./remote-error.ts";
import { sniffPicture } from "./sniff-picture.ts";

/** A picture that was fetched. */
export interface FetchedPicture {
  readonly input: LockedInput;
  /** Of an animation; 1: it is none. */
  readonly frames: number;
}

/** What a picture is fetched with. */
export interface FetchPlaces {
  readonly store: Store;
  /** Absolute path of the folder for what may be deleted at any time. */
  readonly cacheDir: string;
  readonly inspect: (path: string) => Promise<Inspection>;
  readonly settings: KnownFetchSettings;
  readonly signal: AbortSignal;
}

/**
 * Fetches one picture into the store.
 *
 * @param locked what the bytes must be; `undefined`: whatever comes.
 * @throws GenlockError `FETCH_CHANGED`, `FETCH_FAILED`, `FETCH_REFUSED`, `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
 */
export async function fetchPicture(
  url: string,
  locked: LockedInput | undefined,
  places: FetchPlaces,
): Promise<FetchedPicture> {
  const bytes = await readGuarded(url, places);
  const digest = sha256(bytes);
  if (locked !== undefined && locked.digest !== digest) {
    throw failure(url, "FETCH_CHANGED", "answers with another picture than the lock has for it");
  }
  const wrong = sniffPicture(bytes);
  if (wrong !== undefined) throw failure(url, "FETCH_FAILED", wrong);
  const inspection = await inspectBytes(bytes, places);
  if (!inspection.ok) {
    throw failure(url, "FETCH_FAILED", `sends no sound picture: ${inspection.detail}`);
  }
  const writer = places.store.openWriter();
  try {
    await writer.write(bytes);
    await writer.commit();
  } finally {
    await writer.discard();
  }
  const { mediaType, width, height, hasAlpha, pages: frames } = inspection.facts;
  const byteLength = bytes.byteLength;
  return { input: { digest, mediaType, width, height, byteLength, hasAlpha }, frames };
}

async function readGuarded(url: string, { settings, signal }: FetchPlaces): Promise<Uint8Array> {
  const problem = urlProblem(url);
  if (problem !== undefined) throw failure(url, "FETCH_REFUSED", problem.what);
  const { allow, privateOrigins, proxies, network, time } = settings;
  try {
    return await readRemote(url, {
      rules: { allow, privateOrigins, http: false, proxies },
      network,
      signal,
      limits: { bytes: maxInputBytes, time },
    });
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    const code = error.kind === "refused" ? "FETCH_REFUSED" : "FETCH_FAILED";
    throw failure(url, code, error.message, error);
  }
}

function failure(
  url: string,
  code: "FETCH_CHANGED" | "FETCH_FAILED" | "FETCH_REFUSED",
  ...[what, cause]: readonly [what: string, cause?: unknown]
): GenlockError {
  const end = what.endsWith(".") ? "" : ".";
  return new GenlockError({ code, message: `${shownUrl(url)} ${what}${end}`, cause });
}
