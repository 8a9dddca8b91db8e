#!/usr/bin/env node
import nodeModule from "node:module";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { explainOldNode } from "./node-version.ts";
import { quickPlan } from "./quick-plan.ts";

const parts = {
  argv: process.argv.slice(2),
  environment: process.env,
  cwd: process.cwd(),
  // Each is opened where it is used first.
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
};
async function run(): Promise<ExitCode> {
  const old = explainOldNode(process.versions.node);
  if (old !== undefined) {
    const code = "NODE_TOO_OLD";
    parts.stderr.write(`${code}: Node ${old.message}\n  hint: ${old.next}\n`);
    return exitCodes.failure;
  }
  const code = await quickPlan(parts);
  if (code !== undefined) return code;
  nodeModule.enableCompileCache();
  const { main } = await import("./main.ts");
  return main(parts);
}

// Nothing is awaited outside of functions, since this is bundled in a format that cannot.
void run().then((code) => {
  process.exitCode = code;
});
