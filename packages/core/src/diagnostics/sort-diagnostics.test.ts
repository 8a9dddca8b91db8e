import { expect, test } from "vitest";
import type { Diagnostic } from "./diagnostic.ts";
import { sortDiagnostics } from "./sort-diagnostics.ts";

function diagnostic(message: string, file?: string, line = 1, column = 1): Diagnostic {
  const position = { line, column };
  const range = file === undefined ? undefined : { file, start: position, end: position };
  return {
    code: "MANIFEST_VALUE",
    severity: "error",
    message,
    hint: undefined,
    pointer: "",
    range,
  };
}

test("diagnostics are sorted by file and place, those about no place first, equals as they came", () => {
  const unsorted = [
    diagnostic("f", "b.yaml", 1),
    diagnostic("d", "a.yaml", 10, 2),
    diagnostic("c", "a.yaml", 10, 1),
    diagnostic("b", "a.yaml", 9, 5),
    diagnostic("e", "a.yaml", 10, 2),
    diagnostic("a"),
  ];
  const sorted = sortDiagnostics(unsorted);
  expect(sorted.map(({ message }) => message).join("")).toBe("abcdef");
  expect(unsorted[0]?.message).toBe("f");
});
