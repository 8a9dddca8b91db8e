import { GenlockError } from "@genlock/core";
import pLimit from "p-limit";
import type { Project } from "../session/session.ts";
import { askServer } from "./ask-server.ts";
import { namedOutputs } from "./named-outputs.ts";
import { blobName } from "./object-names.ts";
import type { SharedStatus } from "./shared-actions.ts";
import type { SharedStore } from "./shared-store.ts";

/** Questions at once. */
const concurrency = 8;

/** Asks how the server stands; `SharedActions.status` has the contract. */
export async function sharedStatus({ lock }: Project, shared: SharedStore): Promise<SharedStatus> {
  const { objects, settings } = shared;
  const outputs = namedOutputs(lock);
  const known = {
    address: objects.address,
    canWrite: objects.canWrite,
    uploads: settings.uploads,
    scope: settings.scope,
    keys: settings.keys.length,
    signing: signingOf(shared),
    named: outputs.length,
  };
  try {
    await askServer(objects);
    const there = await pLimit(concurrency).map(outputs, ({ digest }) =>
      objects.has(blobName(digest)),
    );
    return {
      ...known,
      trouble: undefined,
      code: undefined,
      hint: undefined,
      there: there.filter(Boolean).length,
    };
  } catch (error) {
    if (!GenlockError.isInstance(error)) throw error;
    const { message: trouble, code, hint } = error;
    return { ...known, trouble, code, hint, there: undefined };
  }
}

function signingOf({ signing, settings }: SharedStore): SharedStatus["signing"] {
  if (signing === undefined) return "none";
  const trusted = settings.scope === "main" ? settings.keys : settings.pullRequestKeys;
  return trusted.includes(signing.signingKey.publicKey) ? "trusted" : "untrusted";
}
