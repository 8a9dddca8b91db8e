import { describe, expect, test } from "vitest";
import { ciede2000, toLab, type Lab } from "./ciede2000.ts";

describe("the difference of two colours", () => {
  // Pairs of the published test data of Sharma, Wu and Dalal.
  test.each<[one: Lab, other: Lab, difference: number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])("%j and %j", (one, other, difference) => {
    expect(ciede2000(one, other)).toBeCloseTo(difference, 4);
    expect(ciede2000(other, one)).toBeCloseTo(difference, 4);
  });

  test("is none between a colour and itself, and a hundred between black and white", () => {
    expect(ciede2000(toLab(12, 200, 90), toLab(12, 200, 90))).toBe(0);
    expect(ciede2000(toLab(0, 0, 0), toLab(255, 255, 255))).toBeCloseTo(100, 2);
  });

  test("takes sRGB for what it is", () => {
    const [lightness, a, b] = toLab(255, 0, 0);
    expect([lightness, a, b].map((value) => Math.round(value * 10) / 10)).toEqual([
      53.2, 80.1, 67.2,
    ]);
  });
});
