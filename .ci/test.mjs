// Builds, runs every test and ends with the counts alone on a line. Arguments are vitest's.
import { buildPackages } from "./build/build-packages.mjs";
import { runTests } from "./test/run-tests.mjs";

const args = process.argv.slice(2).filter((argument, index) => index > 0 || argument !== "--");
const build = await buildPackages({ stdio: "inherit" });
if (build.code !== 0) {
  console.log("The build failed, so no test ran.");
  process.exit(1);
}

const { code, counts } = await runTests(args);
if (counts === undefined) {
  console.log("The test run broke off, so nothing was counted.");
  process.exit(1);
}
const { passed, failed, skipped } = counts;
if (skipped.length > 0) {
  console.log("Skipped:");
  for (const { name, reason } of skipped) {
    console.log(`  ${name}${reason === undefined ? "" : ` (${reason})`}`);
  }
}
console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
if (passed + failed === 0) console.log("No test ran.");
process.exitCode = failed > 0 || passed === 0 ? Math.max(code, 1) : code;
