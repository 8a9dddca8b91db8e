import type { Digest, JobOutcome } from "@genlock/core";
import type { Store } from "../store/store.ts";
import { fetchCall, pushCall, type ExchangeParts, type Signing } from "./call-exchange.ts";
import { fetchBlob } from "./fetch-blob.ts";
import { createObjects } from "./http-objects.ts";
import { blobName } from "./object-names.ts";
import { parseAddress } from "./parse-address.ts";
import type { SharedStoreSettings } from "./settings.ts";
import type { SharedStore } from "./shared-store.ts";
import { parsePrivateKey } from "./signing-key.ts";
import { createTroubles } from "./troubles.ts";
import { createUploadQueue } from "./upload-queue.ts";

/** A request may take this many times what a silent server is waited for. */
const slowness = 30;

/**
 * Opens a shared store. Nothing is asked of its server before something is wanted.
 *
 * @throws GenlockError `SHARED_STORE_INVALID`
 */
export function createSharedStore(settings: SharedStoreSettings, store: Store): SharedStore {
  const { readToken, writeToken, signingKey, ...open } = settings;
  const silence = settings.timeout * 1000;
  const objects = createObjects({
    address: parseAddress(settings.url),
    readToken,
    writeToken,
    patience: { silence, total: silence * slowness },
  });
  const exchange: ExchangeParts = { objects, store, scopes: scopesOf(settings) };
  const signing: Signing | undefined =
    signingKey === undefined
      ? undefined
      : { objects, scope: settings.scope, signingKey: parsePrivateKey(signingKey) };
  const troubles = createTroubles();
  const uploads = createUploadQueue();
  // What was found there is not shared again, which could only fail where nothing may be written.
  const there = new Set<Digest>();
  return {
    settings: open,
    objects,
    exchange,
    signing,
    troubles: () => troubles.told(),
    fetchBlob: async (request) => {
      // A disk that takes nothing is told by whoever has to write to it.
      const attempt = troubles.attempt(() => fetchBlob(request, { objects, store }));
      const isHere = (await attempt.catch(() => false)) ?? false;
      if (isHere) there.add(request.digest);
      return isHere;
    },
    fetchCall: async (call) => {
      const record = await troubles.attempt(() => fetchCall(call, exchange));
      for (const { digest } of record?.outputs ?? []) there.add(digest);
      return record;
    },
    settle: (deadline) => uploads.settle(deadline),
    offer(outcomes) {
      if (!settings.uploads) return;
      for (const outcome of outcomes) {
        uploads.add((signal) => shareOutcome(outcome, { objects, store, there, signing, signal }));
      }
    },
  };
}

/** A pull request reads what protected branches have written, and its own; a protected branch never what a pull request wrote. */
function scopesOf({ scope, keys, pullRequestKeys }: SharedStoreSettings): ExchangeParts["scopes"] {
  const main = { scope: "main", keys } as const;
  return scope === "main" ? [main] : [main, { scope, keys: pullRequestKeys }];
}

interface Sharing {
  readonly objects: SharedStore["objects"];
  readonly store: Store;
  /** Pictures that the server has. */
  readonly there: ReadonlySet<Digest>;
  readonly signing: Signing | undefined;
  readonly signal: AbortSignal;
}

async function shareOutcome(
  { accepts, outputs, turns = [], composites = [] }: JobOutcome,
  { objects, store, there, signing, signal }: Sharing,
): Promise<number> {
  const all = [...outputs, ...turns, ...composites.flatMap(({ outputs: composed }) => composed)];
  let written = 0;
  for (const digest of new Set(all.map((output) => output.digest))) {
    if (there.has(digest) || !store.has(digest)) continue;
    const body = { path: store.pathOf(digest), digest };
    if ((await objects.write(blobName(digest), body, signal)) === "written") written += 1;
  }
  if (signing === undefined || accepts === undefined) return written;
  for (const record of (await store.callsOf(accepts.key)).records) {
    const isShared = record.outputs.every(({ digest }) => all.some((one) => one.digest === digest));
    if (isShared && record.billing === "paid") {
      written += await pushCall(record, signing, signal);
    }
  }
  return written;
}
