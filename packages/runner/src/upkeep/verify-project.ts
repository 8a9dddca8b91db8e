import { currentOutput, type AssetId } from "@genlock/core";
import { relative, sep } from "node:path";
import { findUnmet } from "../session/find-unmet.ts";
import { originalOf } from "../session/original-of.ts";
import type { Project } from "../session/session.ts";
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
  return [...findings, ...(await unmetFindings(verification)), ...inStore];
}

async function unmetFindings({ project, parts }: Verification): Promise<Finding[]> {
  const unmet = await findUnmet(project, parts);
  return unmet.map(({ asset: id, digest, unmet: missed }) => ({
    kind: "not-as-expected",
    id,
    path: shownPath(project, id),
    digest,
    message: missed.map(({ name, detail }) => `${detail} (expect.${name})`).join(" "),
    hint: "Pick another candidate, make it again, or change what is expected.",
    fixed: false,
  }));
}

function shownPath(project: Project, id: AssetId): string {
  const mediaType = currentOutput(project.lock.assets.get(id))?.mediaType ?? "image/png";
  return relative(project.root, originalOf(project, id, mediaType)).replaceAll(sep, "/");
}
