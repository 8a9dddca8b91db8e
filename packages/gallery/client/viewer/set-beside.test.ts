import { expect, test } from "vitest";
import { setBeside } from "./set-beside.ts";

test("pictures are as large as can be while all of them are seen", () => {
  const stage = { width: 800, height: 600 };
  expect(setBeside(1, { ...stage, aspect: 1 })).toEqual({ columns: 1, wide: 600 });
  expect(setBeside(2, { ...stage, aspect: 0.6 })).toEqual({ columns: 2, wide: 360 });
  expect(setBeside(2, { ...stage, aspect: 3 })).toEqual({ columns: 1, wide: 800 });
  expect(setBeside(4, { ...stage, aspect: 1.5 })).toEqual({ columns: 2, wide: 393 });
  expect(setBeside(10, { ...stage, aspect: 1 })).toEqual({ columns: 4, wide: 189 });
});

test("where all would be too small, the page is scrolled", () => {
  expect(setBeside(10, { width: 366, height: 400, aspect: 1 })).toEqual({ columns: 2, wide: 176 });
  expect(setBeside(40, { width: 800, height: 600, aspect: 1 })).toEqual({ columns: 4, wide: 189 });
  expect(setBeside(3, { width: 120, height: 90, aspect: 1 })).toEqual({ columns: 1, wide: 120 });
  expect(setBeside(0, { width: 800, height: 600, aspect: 1 })).toEqual({ columns: 1, wide: 800 });
});
