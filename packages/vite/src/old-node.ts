import type { PluginError } from "./plugin-error.ts";

/** The oldest Node that genlock runs on. */
const oldest = { major: 22, minor: 22 };

/**
 * Says of a Node that is too old that it is: later something would only miss what that one does not have.
 *
 * @param version as `process.versions.node`
 * @throws PluginError `NODE_TOO_OLD`
 */
export function refuseOldNode(version: string): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  const error: PluginError = Object.assign(
    new Error(
      `Node ${version} is older than ${oldest.major}.${oldest.minor}, which genlock needs.\nInstall a newer one from https://nodejs.org.`,
    ),
    { plugin: "genlock", pluginCode: "NODE_TOO_OLD" } as const,
  );
  throw error;
}
