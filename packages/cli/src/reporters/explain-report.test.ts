import { expect, test } from "vitest";
import { explainLines } from "./explain-report.ts";
import { plainSurface } from "./plain-surface.fixture.ts";

test("an explanation says what is locked, what is wanted, where that stands and what to do", () => {
  const lines = explainLines(plainSurface(), {
    id: "hero",
    state: "stale",
    pinned: false,
    writtenAt: "genlock.yaml:12:3",
    wantedKey: "b".repeat(64),
    lockedKey: "a".repeat(64),
    changes: [
      { field: "size", before: "1024x1024", after: undefined, writtenAt: undefined },
      {
        field: "prompt",
        before: "a fox",
        after: "a \u001b[2Jwolf",
        writtenAt: "genlock.yaml:13:13",
      },
    ],
    sharesJobWith: ["twin"],
    madeFrom: [],
    waitsFor: [],
    picture: undefined,
    turns: [],
    file: "genlock/hero.png",
    unmet: [],
    failure: {
      code: "PROVIDER_REFUSED",
      message: "Refused.",
      hint: "Change the prompt.",
      at: "2026-11-20T10:00:00Z",
    },
  });
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "~ hero  stale
      The picture that is there was made from other inputs than the manifest's. It stays in use.

      written at    genlock.yaml:12:3
      file          genlock/hero.png
      shares with   twin
      wanted key    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
      locked key    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa

      What changed, locked → wanted:
        size
          "1024x1024" → (not set)
        prompt  (genlock.yaml:13:13)
          "a fox" → "a \\u001b[2Jwolf"

      Last failure, 2026-11-20T10:00:00Z:
        PROVIDER_REFUSED: Refused.
          hint: Change the prompt.

      \`genlock generate hero\` makes it; \`genlock plan hero\` says what that costs."
  `);
});
