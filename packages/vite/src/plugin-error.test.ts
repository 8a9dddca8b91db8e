import { GenlockError, type Diagnostic } from "@genlock/core";
import { describe, expect, test } from "vitest";
import { manifestError, placedError, toPluginError } from "./plugin-error.ts";

const text = [
  "version: 1",
  "assets:",
  "  hero:",
  "    width: eight",
  "    prompt: a hill",
  "  b: c",
].join("\n");
const context = { root: "/project", sources: [{ file: "genlock.yaml", text }] };

function range(line: number, column: number, end: number) {
  return { file: "genlock.yaml", start: { line, column }, end: { line, column: end } };
}

function diagnostic(about: Partial<Diagnostic>): Diagnostic {
  return {
    code: "INPUT_NOT_FOUND",
    severity: "error",
    message: "There is no key `width`.",
    hint: undefined,
    pointer: "/assets/hero/width",
    range: range(4, 5, 10),
    ...about,
  };
}

describe("manifestError", () => {
  test("has every field that Vite reads", () => {
    const error = manifestError([diagnostic({ hint: "Did you mean `size`?" })], context);
    expect({ ...error, message: error.message, stack: error.stack }).toEqual({
      message: "There is no key `width`.\nDid you mean `size`?",
      stack: "",
      plugin: "genlock",
      pluginCode: "INPUT_NOT_FOUND",
      id: "/project/genlock.yaml",
      loc: { file: "/project/genlock.yaml", line: 4, column: 5 },
      frame: [
        "2 | assets:",
        "3 |   hero:",
        "4 |     width: eight",
        "  |     ^^^^^",
        "5 |     prompt: a hill",
        "6 |   b: c",
      ].join("\n"),
    });
  });

  test("lists the others by their place", () => {
    const others = [
      diagnostic({ message: "Two.", range: range(6, 3, 4) }),
      diagnostic({ message: "Three.", range: undefined }),
    ];
    const { message } = manifestError([diagnostic({}), ...others], context);
    expect(message).toBe("There is no key `width`.\n\nAlso:\n  genlock.yaml:6:3 Two.\n  Three.");
  });

  test("shows nothing that a terminal would obey", () => {
    const message = "\u001b]52;c;x\u0007 \u202eevil \u2028 \r";
    const error = manifestError([diagnostic({ message })], {
      ...context,
      sources: [{ file: "genlock.yaml", text: text.replace("eight", "\u001b[2J\u009b1m") }],
    });
    const shown = `${error.message}${error.frame}`;
    for (const character of "\u001b\u0007\u202e\u2028\r\u009b")
      expect(shown).not.toContain(character);
  });
});

test("a place past the end of its line still has a marker", () => {
  const { frame } = placedError({ code: "ASSET_UNKNOWN", message: "x" }, range(6, 90, 95), context);
  expect(frame?.split("\n").at(-1)).toBe("  |       ^");
});

describe("toPluginError", () => {
  test("shows a genlock error with its hint, and leaves others alone", () => {
    const error = toPluginError(
      new GenlockError({ code: "MANIFEST_NOT_FOUND", message: "None here.", hint: "Make one." }),
    );
    expect(error).toMatchObject({
      message: "None here.\nMake one.",
      plugin: "genlock",
      pluginCode: "MANIFEST_NOT_FOUND",
    });
    const other = new Error("other");
    expect(toPluginError(other)).toBe(other);
  });
});
