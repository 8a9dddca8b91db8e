import { expect, test } from "vitest";
import { expandMatrix, idVariables, matrixSize } from "./expand-matrix.ts";

test("makes every combination, the last axis fastest", () => {
  const matrix = { kind: ["sword", "shield"], tint: { red: "blood red", teal: "dark teal" } };
  const instances = expandMatrix("icon/{kind}-{tint}", matrix);
  expect(instances.map((instance) => instance.id)).toEqual([
    "icon/sword-red",
    "icon/sword-teal",
    "icon/shield-red",
    "icon/shield-teal",
  ]);
  expect([...(instances[1]?.variables ?? [])]).toEqual([
    ["kind", "sword"],
    ["tint", "dark teal"],
  ]);
  expect(matrixSize(matrix)).toBe(instances.length);
});

test("is one asset without a matrix", () => {
  expect(expandMatrix("hero", undefined)).toEqual([{ id: "hero", variables: new Map() }]);
});

test("counts a monster without making it", () => {
  const axis = Array.from({ length: 1000 }, (_, index) => index);
  expect(matrixSize({ a: axis, b: axis, c: axis })).toBe(1e9);
});

test("finds the names in an id", () => {
  expect(idVariables("a/{one}-{two}")).toEqual(["one", "two"]);
});
