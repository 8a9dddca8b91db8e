#!/usr/bin/env node
import { enableCompileCache } from "node:module";
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
let code = quickPlan(parts);
if (code === undefined) {
  enableCompileCache();
  const { main } = await import("./main.ts");
  code = await main(parts);
}
process.exitCode = code;
