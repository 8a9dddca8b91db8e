import { relative, sep } from "node:path";
import type { SessionParts } from "../session/session-parts.ts";
import type { Project } from "../session/session.ts";

/** What is looked at, and whether it is mended. */
export interface Verification {
  readonly project: Project;
  readonly parts: SessionParts;
  /** Bring back what can be brought back. */
  readonly fix: boolean;
}

/** A path as it is told: relative to the project's folder, with `/` between parts. */
export function told({ root }: Pick<Project, "root">, path: string): string {
  return relative(root, path).split(sep).join("/");
}
