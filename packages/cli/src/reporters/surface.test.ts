import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import type { Environment } from "../project/environment.ts";
import type { Surface } from "./surface.ts";
import { createSurface } from "./surface.ts";

function surfaceOn(
  environment: Environment,
  terminal: { isTTY?: boolean; columns?: number } = {},
  color = true,
): { surface: Surface; stream: PassThrough; text: () => string } {
  const stream = Object.assign(new PassThrough(), terminal);
  const surface = createSurface(stream, { environment, color });
  return { surface, stream, text: () => String(stream.read() ?? "") };
}

describe("colours", () => {
  const red = "\u001b[31mx\u001b[39m";
  const painted = (...options: Parameters<typeof surfaceOn>): string =>
    surfaceOn(...options).surface.paint("red", "x");

  test("come on a terminal and not elsewhere", () => {
    expect(painted({}, { isTTY: true })).toBe(red);
    expect(painted({})).toBe("x");
    expect(painted({ TERM: "dumb" }, { isTTY: true })).toBe("x");
  });

  test("obey the flag first, then NO_COLOR, then FORCE_COLOR", () => {
    expect(painted({ FORCE_COLOR: "1" })).toBe(red);
    expect(painted({ FORCE_COLOR: "0" }, { isTTY: true })).toBe("x");
    expect(painted({ FORCE_COLOR: "1", NO_COLOR: "1" })).toBe("x");
    expect(painted({ NO_COLOR: "" }, { isTTY: true })).toBe(red);
    expect(painted({ FORCE_COLOR: "1" }, { isTTY: true }, false)).toBe("x");
  });
});

describe("under GitHub Actions", () => {
  const github = { GITHUB_ACTIONS: "true" };

  test("text cannot give commands to the runner", () => {
    const { surface, text } = surfaceOn(github);
    surface.line("::error::hello\n  ::add-mask::x\nkept ::here##[group]y");
    expect(text()).toBe(": :error::hello\n  : :add-mask::x\nkept ::here## [group]y\n");
  });

  test("JSON cannot either, and stays what it was", () => {
    const { surface, text } = surfaceOn(github);
    const value = { "::error::": "##[error]x" };
    surface.json(value);
    const printed = text();
    expect(printed).not.toContain("##[");
    expect(printed).not.toMatch(/^\s*::/m);
    expect(JSON.parse(printed)).toEqual(value);
  });
});

test("elsewhere text with colons is printed as it is", () => {
  const { surface, text } = surfaceOn({});
  surface.line("::error::hello");
  expect(text()).toBe("::error::hello\n");
});

test("a reader that went away ends the writing quietly", () => {
  const { surface, stream, text } = surfaceOn({});
  stream.emit("error", Object.assign(new Error("gone"), { code: "EPIPE" }));
  surface.line("never");
  expect(text()).toBe("");
});
