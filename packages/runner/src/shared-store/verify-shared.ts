import { createHash } from "node:crypto";
import { GenlockError, type LockedOutput } from "@genlock/core";
import pLimit from "p-limit";
import type { Project } from "../session/session.ts";
import { readEntry } from "./call-exchange.ts";
import { namedCalls, namedOutputs } from "./named-outputs.ts";
import { actionOf, blobName, entryName } from "./object-names.ts";
import type { SharedFinding, SharedVerification } from "./shared-actions.ts";
import type { SharedStore } from "./shared-store.ts";

/** Files read at once. */
const concurrency = 4;

/** Reads and judges what the server has of a lock; `SharedActions.verify` has the contract. */
export async function verifyShared(
  { lock }: Project,
  shared: SharedStore,
): Promise<SharedVerification> {
  const limit = pLimit(concurrency);
  const outputs = namedOutputs(lock);
  const verdicts = await limit.map(outputs, (output) => judgeBlob(output, shared));
  const wrong: SharedFinding[] = [];
  for (const [index, { digest }] of outputs.entries()) {
    if (verdicts[index] !== "wrong") continue;
    const message = `${blobName(digest)} has other bytes than its name says.`;
    wrong.push({ name: blobName(digest), message });
  }
  const judged = await limit.map(namedCalls(lock), (call) => judgeEntries(call, shared));
  return {
    right:
      verdicts.filter((verdict) => verdict === "right").length +
      judged.reduce((sum, { right }) => sum + right, 0),
    missing: outputs.filter((_, index) => verdicts[index] === "missing").map((one) => one.digest),
    wrong: [...wrong, ...judged.flatMap((one) => one.wrong)],
  };
}

async function judgeBlob(
  { digest, byteLength }: LockedOutput,
  { objects }: SharedStore,
): Promise<"right" | "missing" | "wrong"> {
  const body = await objects.read(blobName(digest));
  if (body === undefined) return "missing";
  const hash = createHash("sha256");
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > byteLength) return "wrong";
    hash.update(chunk);
  }
  return hash.digest("hex") === digest ? "right" : "wrong";
}

/** A call that nobody recorded is no finding: there may be nobody who signs. */
async function judgeEntries(
  call: Parameters<typeof actionOf>[0],
  { objects, exchange }: SharedStore,
): Promise<{ readonly right: number; readonly wrong: readonly SharedFinding[] }> {
  const wrong: SharedFinding[] = [];
  let right = 0;
  for (const { scope, keys } of exchange.scopes) {
    try {
      if ((await readEntry({ call, scope, keys }, objects)) !== undefined) right += 1;
    } catch (error) {
      if (!GenlockError.isInstance(error) || error.code !== "SHARED_STORE_WRONG_BYTES") throw error;
      const name = entryName(scope, actionOf(call));
      wrong.push({ name, message: `${name} is a record that no trusted key signed for it.` });
    }
  }
  return { right, wrong };
}
