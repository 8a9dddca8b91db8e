import type { Finding } from "./finding.ts";
import type { Verification } from "./verification.ts";
import { verifyEntry } from "./verify-entry.ts";
import { verifyStore } from "./verify-store.ts";

/**
 * Looks whether lock, originals and store agree, byte for byte; orphans too. The store first, so that nothing is restored from
 * wrong bytes. Never buys, and with `fix` never loses a byte: what is replaced goes into the store.
 */
export async function verifyProject(verification: Verification): Promise<Finding[]> {
  const { project } = verification;
  const inStore = await verifyStore(verification);
  const findings: Finding[] = [];
  for (const id of [...project.lock.assets.keys()].sort()) {
    findings.push(...(await verifyEntry(id, verification)));
  }
  return [...findings, ...inStore];
}
