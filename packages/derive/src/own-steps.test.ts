import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createDeriver } from "./create-deriver.ts";
import { recipeMaker, squares, type Making } from "./make-recipe.fixture.ts";
import { tempFolder } from "./pictures.fixture.ts";

const deriver = createDeriver();
afterAll(() => deriver.close());
const { makeOne } = recipeMaker(deriver);

describe("a step of one's own", () => {
  const invert = `export default function invert({ data, width, height }, options) {
  for (let at = 0; at < data.length; at += 4) {
    for (let channel = 0; channel < 3; channel += 1) data[at + channel] = 255 - data[at + channel];
  }
  return { data, width, height, options };
}
`;

  async function withStep<Result>(
    text: string,
    work: (making: Making & { readonly path: string }) => Promise<Result>,
  ): Promise<Result> {
    await using folder = await tempFolder();
    const path = join(folder.path, "mine.mts");
    await writeFile(path, text);
    return await work({ steps: new Map([["mine", path]]), path });
  }

  const steps = [{ name: "mine", options: undefined }];

  test("sees pixels and gives pixels, in TypeScript too", async () => {
    const typed = invert.replace("options)", "options: unknown)");
    await withStep(typed, async (making) => {
      const { pixel, width } = await makeOne(squares("red"), { steps, widths: [20] }, making);
      expect([width, pixel(5, 5)]).toEqual([20, [0, 255, 255, 255]]);
    });
  });

  test("is given its settings, and is run anew when its module or they change", async () => {
    const text = `export default ({ data }, { value }) => { data.fill(value); return { data }; };`;
    await withStep(text, async (making) => {
      const value = async (options: unknown) =>
        (await makeOne(squares("red"), { steps: [{ name: "mine", options }] }, making)).pixel(1, 1);
      expect(await value({ value: 200 })).toEqual([200, 200, 200, 200]);
      expect(await value({ value: 7 })).toEqual([7, 7, 7, 7]);
      await writeFile(making.path, text.replace("fill(value)", "fill(value + 1)"));
      expect(await value({ value: 7 })).toEqual([8, 8, 8, 8]);
    });
  });

  test.each([
    [
      "export default () => { throw new Error('its own trouble'); };",
      "the step `mine` threw: its own trouble",
    ],
    ["export default (;", "the step `mine` threw: "],
    ["export default () => ({ data: new Uint8Array(3) });", "no picture of 40 × 40 pixels"],
    ["export default () => undefined;", "no picture"],
    ["export const nothing = 1;", "no function as its default export"],
  ])("that goes wrong is named: %s", async (text, message) => {
    await withStep(text, async (making) => {
      const working = makeOne(squares("red"), { steps }, making);
      await expect(working).rejects.toMatchObject({ code: "DERIVE_FAILED" });
      await expect(working).rejects.toThrow(message);
    });
  });
});
