#!/usr/bin/env node
import { enableCompileCache } from "node:module";

enableCompileCache();
const { main } = await import("./main.ts");
process.exitCode = await main({
  argv: process.argv.slice(2),
  environment: process.env,
  cwd: process.cwd(),
  // Opened only where a question is asked.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
});
