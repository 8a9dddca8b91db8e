import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { tellOnce, type AssetFinding } from "./tell-once.ts";

function finding(id: string, line: number | undefined): AssetFinding {
  const at = { line: line ?? 1, column: 3 };
  const diagnostic: Diagnostic = {
    code: "ALT_MISSING",
    severity: "warning",
    message: `\`${id}\` has no alt text.`,
    hint: "Add it.",
    pointer: "/assets/x",
    range: line === undefined ? undefined : { file: "genlock.yaml", start: at, end: at },
  };
  return { id, diagnostic };
}

function told(...findings: readonly AssetFinding[]): string[] {
  return tellOnce(findings).map(({ message }) => message);
}

describe("what is told once", () => {
  test("names the first asset and the other one", () => {
    expect(told(finding("a", 3), finding("b", 3))).toEqual([
      "`a` has no alt text. The same holds for `b`.",
    ]);
  });

  test("counts more of them", () => {
    expect(told(finding("a", 3), finding("b", 3), finding("c", 3))).toEqual([
      "`a` has no alt text. The same holds for 2 more assets.",
    ]);
  });

  test("keeps other places and what has none apart", () => {
    const all = [
      finding("a", 3),
      finding("b", 4),
      finding("c", undefined),
      finding("d", undefined),
    ];
    expect(told(...all)).toHaveLength(4);
  });
});
