import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../support/copy-example.ts";
import { runNode } from "../support/run-node.ts";
import { temporaryProject } from "../support/temporary-project.ts";

const suite = `let tries = 0;
let fewTries = 0;
describe("a group", () => {
  test("passes", () => expect(1).toBe(1));
  test("passes at its second try", () => expect((tries += 1)).toBe(2));
  test("passes at its third try, which it does not get", () => expect((fewTries += 1)).toBe(3));
  test("is skipped", ({ skip }) => skip("no tools on this machine"));
});
`;

test("the counts of a run name what was skipped and what passed only when tried again, and count what breaks outside tests", async () => {
  const root = temporaryProject({
    "some.test.js": suite,
    "broken.test.js": 'throw new Error("broken");\n',
  });
  const counts = join(root, "below", "counts.json");
  const program = join(repository, "node_modules", "vitest", "vitest.mjs");
  const reporter = join(repository, ".ci", "test", "count-reporter.mjs");
  const args = ["run", "--globals", "--retry=1", "--root", root, `--reporter=${reporter}`];
  const { code } = await runNode([program, ...args], {
    cwd: root,
    env: { GENLOCK_TEST_COUNTS: counts },
  });
  expect(code).toBe(1);
  expect(JSON.parse(readFileSync(counts, "utf8"))).toEqual({
    passed: 2,
    failed: 2,
    skipped: [{ name: "some.test.js > a group > is skipped", reason: "no tools on this machine" }],
    flaky: ["some.test.js > a group > passes at its second try"],
  });
});
