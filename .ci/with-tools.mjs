// Runs a command under the pinned Node 24 and pnpm, on any machine that has npm and some Node from 20.
// What is missing is installed first, into ignored folders of this clone: nothing is installed globally.
import { spawn } from "node:child_process";
import { constants } from "node:os";

import { whileAlone } from "./setup/install-lock.mjs";
import { root, windows } from "./setup/paths.mjs";
import { installTools, nodeBinary, toolEnvironment, toolsAreReady } from "./setup/pinned-tools.mjs";
import { dependenciesAreReady, installDependencies } from "./setup/workspace-dependencies.mjs";

const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  console.error("usage: node .ci/with-tools.mjs <command> [arguments]");
  process.exit(64);
}
if (!toolsAreReady() || !dependenciesAreReady()) {
  whileAlone(() => {
    if (!toolsAreReady()) installTools();
    if (!dependenciesAreReady()) installDependencies();
  });
}

const child = spawn(command === "node" ? nodeBinary() : command, args, {
  cwd: root,
  env: toolEnvironment(),
  stdio: "inherit",
  shell: windows && command !== "node",
});
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
process.on("SIGINT", () => {
  // Ctrl-C in a terminal reaches the command by itself; a second one may mean "at once" to it.
  if (!process.stdin.isTTY) child.kill("SIGINT");
});
child.once("error", (error) => {
  console.error(`genlock: could not run ${command}: ${error.message}`);
  process.exitCode = 1;
});
child.once("exit", (code, signal) => {
  process.exitCode = code ?? 128 + constants.signals[signal];
});
