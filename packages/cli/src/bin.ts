#!/usr/bin/env node
import { enableCompileCache } from "node:module";

enableCompileCache();
const { quickPlan } = await import("./quick-plan.ts");
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
process.exitCode = (await quickPlan(parts)) ?? (await (await import("./main.ts")).main(parts));
