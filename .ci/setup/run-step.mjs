import { spawnSync } from "node:child_process";

import { root } from "./paths.mjs";

/** Runs one set-up command to its end, in the repository's root. Its output goes to stderr: stdout belongs to the command that set-up is for. */
export function runStep(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], ...options });
  if (result.error) console.error(`genlock: could not run ${command}: ${result.error.message}`);
  return result.status === 0;
}

/** Ends this process with a message that says what to do. */
export function giveUp(message) {
  console.error(`genlock: ${message}`);
  process.exit(1);
}
