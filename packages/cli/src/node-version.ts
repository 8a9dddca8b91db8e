/** The oldest Node that genlock runs on. */
const oldest = { major: 22, minor: 22 };

/** What to say of a Node that is too old, and what to do about it. */
export interface OldNode {
  readonly message: string;
  readonly next: string;
}

/**
 * What is wrong with a version of Node; `undefined`: nothing.
 *
 * @param version as `process.versions.node`
 */
export function explainOldNode(version: string): OldNode | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isOld = major < oldest.major || (major === oldest.major && minor < oldest.minor);
  if (!isOld) return undefined;
  return {
    message: `${version} is older than ${oldest.major}.${oldest.minor}, which genlock needs.`,
    next: "Install a newer one from https://nodejs.org.",
  };
}
