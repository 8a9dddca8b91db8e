import { expect, test } from "vitest";
import { brokenIds } from "./broken-ids.ts";

test("an id as written, and all that a matrix could make of one", () => {
  const isBroken = brokenIds(["hero", "icon/{kind}-{size}.x"]);
  expect(["hero", "icon/a-b.x", "heroes", "icon/a", "logo"].map((id) => isBroken(id))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
