import { describe, expect, test } from "vitest";
import { explainCode } from "./explain-code.ts";
import { diagnosticRegistry, errorRegistry, providerErrorRegistry } from "./registry.ts";
import type { RegistryEntry } from "./registry-entry.ts";

const entries: [string, RegistryEntry][] = [
  ...Object.entries(diagnosticRegistry),
  ...Object.entries(errorRegistry),
  ...Object.entries(providerErrorRegistry),
];

describe("the registry", () => {
  test("has every code once", () => {
    const codes = entries.map(([code]) => code);
    expect(codes.length).toBe(new Set(codes).size);
    for (const code of codes) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
  });

  test.each(entries)("%s has a title, says what it is about and what to do", (_, entry) => {
    expect(entry.title).toMatch(/^[A-Z].*[^.]$/);
    expect(entry.about).toMatch(/^.{20,}\.$/s);
    expect(entry.hint).toMatch(/^[A-Z].{8,}\.$/s);
  });

  test("explains each, and nothing else", () => {
    for (const [code, entry] of entries) expect(explainCode(code)).toBe(entry);
    expect(explainCode("NO_SUCH_CODE")).toBeUndefined();
    expect(explainCode("toString")).toBeUndefined();
  });
});
