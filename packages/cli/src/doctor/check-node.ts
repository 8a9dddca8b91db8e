import { explainOldNode } from "../node-version.ts";
import { fine, type HealthFinding } from "./finding.ts";

/** @param version as `process.versions.node` */
export function checkNode(version: string): HealthFinding {
  const old = explainOldNode(version);
  return old === undefined ? fine("Node", version) : { about: "Node", status: "fail", ...old };
}
