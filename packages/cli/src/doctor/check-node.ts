import { fine, type HealthFinding } from "./finding.ts";

/** The oldest Node that genlock runs on. */
const oldest = { major: 22, minor: 22 };

/** @param version as `process.versions.node` */
export function checkNode(version: string): HealthFinding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isOld = major < oldest.major || (major === oldest.major && minor < oldest.minor);
  if (!isOld) return fine("Node", version);
  return {
    about: "Node",
    status: "fail",
    message: `${version} is older than ${oldest.major}.${oldest.minor}, which genlock needs.`,
    next: "Install a newer one from https://nodejs.org.",
  };
}
