import { expect, test } from "vitest";
import { columnsFor } from "./columns.ts";

test("pictures are as large as can be while all of them are seen", () => {
  const stage = { width: 800, height: 600 };
  expect(columnsFor(1, { ...stage, aspect: 1 })).toBe(1);
  expect(columnsFor(2, { ...stage, aspect: 0.6 })).toBe(2);
  expect(columnsFor(2, { ...stage, aspect: 3 })).toBe(1);
  expect(columnsFor(4, { ...stage, aspect: 1.5 })).toBe(2);
  expect(columnsFor(10, { ...stage, aspect: 1 })).toBe(4);
});

test("where all would be too small, the page is scrolled", () => {
  expect(columnsFor(10, { width: 366, height: 400, aspect: 1 })).toBe(2);
  expect(columnsFor(40, { width: 800, height: 600, aspect: 1 })).toBe(4);
  expect(columnsFor(3, { width: 120, height: 90, aspect: 1 })).toBe(1);
  expect(columnsFor(0, { width: 800, height: 600, aspect: 1 })).toBe(1);
});
