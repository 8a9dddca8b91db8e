import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A vitest reporter that leaves the counts in the file named by `GENLOCK_TEST_COUNTS`, with each skipped test's name and reason, and the names of those that passed only when tried again. */
export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: [], flaky: [] };
    for (const module of modules) {
      countErrors(module, counts);
      for (const suite of module.children.allSuites()) countErrors(suite, counts);
      for (const test of module.children.allTests()) countTest(test, module, counts);
    }
    const path = process.env.GENLOCK_TEST_COUNTS;
    if (path === undefined) return;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(counts));
  }
}

/** What breaks outside a test, such as an import or a hook, is a failure of its own. */
function countErrors(taskGroup, counts) {
  if (taskGroup.errors().length > 0) counts.failed += 1;
}

function countTest(test, module, counts) {
  const { state, note } = test.result();
  if (test.diagnostic()?.flaky === true)
    counts.flaky.push(`${module.relativeModuleId} > ${test.fullName}`);
  if (state === "passed") counts.passed += 1;
  else if (state === "skipped") {
    counts.skipped.push({ name: `${module.relativeModuleId} > ${test.fullName}`, reason: note });
  } else counts.failed += 1;
}
