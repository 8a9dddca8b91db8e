import { expect, test } from "vitest";
import { checkNode } from "./check-node.ts";

test.each([
  ["20.20.0", "fail"],
  ["22.21.9", "fail"],
  ["22.22.0", "ok"],
  ["24.21.0", "ok"],
  ["26.0.0", "ok"],
])("Node %s: %s", (version, status) => {
  expect(checkNode(version).status).toBe(status);
});
