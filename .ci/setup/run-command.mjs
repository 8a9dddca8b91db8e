import { spawn } from "node:child_process";

import { root } from "./paths.mjs";

/**
 * Runs a command to its end and answers with its exit code, its time in seconds and, unless `stdio` is "inherit", all it
 * printed. It never throws: a command that cannot be started answers with code 127.
 */
export function runCommand(command, args, options = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    let output = "";
    const answer = (code) =>
      resolve({ code, output, seconds: (performance.now() - started) / 1000 });
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      ...options,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => (output += text));
    }
    child.once("error", (error) => {
      output += `could not run ${command}: ${error.message}\n`;
      answer(127);
    });
    child.once("close", (code) => answer(code ?? 1));
  });
}
