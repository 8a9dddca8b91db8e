import { expect, test } from "vitest";
import { assetsById, editFixture } from "../resolve/resolved-asset.fixture.ts";
import { checkReferences } from "./check-references.ts";

function hintsOf(count: number): (string | undefined)[] {
  const ids = Array.from({ length: count }, (_, index) => `number-${index}`);
  const assets = assetsById(...ids.map((id) => editFixture(id, `${id}x`)));
  return checkReferences(assets).map(({ diagnostic }) => diagnostic.hint);
}

test("an asset that names another wrongly is not told that it may mean itself", () => {
  expect(hintsOf(1)).toEqual([expect.stringContaining("if a file is meant")]);
  expect(hintsOf(2)).toEqual([
    expect.stringContaining("Did you mean `number-1`"),
    expect.stringContaining("Did you mean `number-0`"),
  ]);
});

test("of thousands of unknown names only the first are compared with all ids", () => {
  const hints = hintsOf(2000);
  expect(hints).toHaveLength(2000);
  expect(hints.filter((hint) => hint?.startsWith("Did you mean"))).toHaveLength(20);
});
