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
const { passed, failed, skipped, flaky } = counts;
// A name filter skips all the rest, which is no news.
const isFiltered = args.some((argument) => /^(-t|--testNamePattern)\b/.test(argument));
const worthSaying = skipped.filter(({ reason }) => reason !== undefined || !isFiltered);
if (worthSaying.length > 0) console.log("Skipped:");
for (const { name, reason } of worthSaying) {
  console.log(`  ${name}${reason === undefined ? "" : ` (${reason})`}`);
}
if (flaky.length > 0) console.log(["Passed only when tried again:", ...flaky].join("\n  "));
if (passed + failed === 0) console.log("No test ran.");
console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
process.exitCode = failed > 0 || passed === 0 ? Math.max(code, 1) : code;
