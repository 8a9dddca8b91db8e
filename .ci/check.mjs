// Everything but the tests: format, lint, types, generated files, dead code, and the packages as they would be published.
import { lintPackages, listUnwanted, resolveTypes } from "./check/inspect-packages.mjs";
import { packPackages } from "./check/pack-packages.mjs";
import { usePackages } from "./check/use-packages.mjs";
import { buildPackages } from "./build/build-packages.mjs";
import { runCommand } from "./setup/run-command.mjs";

/** @type {[string, () => Promise<{ code: number, output: string }>][]} */
const steps = [
  ["format", () => runCommand("oxfmt", ["--check", "."])],
  ["lint", () => runCommand("oxlint", ["--deny-warnings"])],
  ["build", () => buildPackages()],
  ["types of tests", () => runCommand("tsc", ["-p", "tsconfig.tests.json"])],
  ["generated files", () => runCommand(process.execPath, [".ci/generate.mjs", "--check"])],
  ["dead code", () => runCommand("knip", ["--treat-config-hints-as-errors"])],
  ["pack", packPackages],
  ["packed files", listUnwanted],
  ["publint", lintPackages],
  ["types resolve", resolveTypes],
  ["use of the packages", usePackages],
];

/** @type {{ name: string, ok: boolean, seconds: number }[]} */
const rows = [];
for (const [name, run] of steps) {
  const started = performance.now();
  const { code, output } = await run();
  const seconds = (performance.now() - started) / 1000;
  rows.push({ name, ok: code === 0, seconds });
  if (code !== 0) console.log(`\n== ${name} failed\n${output.trimEnd()}`);
}

console.log("");
for (const { name, ok, seconds } of rows) {
  console.log(`${ok ? "ok    " : "FAILED"} ${name.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s`);
}
const failed = rows.filter(({ ok }) => !ok).length;
console.log(`${rows.length - failed} checks passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
