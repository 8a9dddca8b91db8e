import type { RunEvent } from "@genlock/core";
import { expect, test } from "vitest";
import { eventText } from "./event-text.ts";
import { advance, durationText, noProgress, progressText } from "./run-progress.ts";

const ids = { job: "j", assets: ["hero"] } as const;
const end: RunEvent = {
  type: "job-end",
  ...ids,
  how: "stored",
  images: 2,
  cost: 0.04,
  duration: 12_300,
  warnings: [],
};

test("progress follows the events of a run", () => {
  const events: readonly RunEvent[] = [
    { type: "run-start", jobs: 3, calls: 4, images: 4, maxCost: 1 },
    { type: "job-start", ...ids, call: 0, count: 1 },
    { type: "job-start", ...ids, call: 1, count: 1 },
    { type: "job-start", job: "k", assets: ["icon/a", "icon/b"], call: 0, count: 1 },
    end,
  ];
  const before = events.slice(0, -1).reduce(advance, noProgress);
  expect(progressText(before, 900)).toBe(
    "0 of 3 made · 2 under way (hero, icon/a, icon/b) · 0.9 s",
  );
  const after = events.reduce(advance, noProgress);
  expect(progressText(after, 65_000)).toBe(
    "1 of 3 made · 1 under way (icon/a, icon/b) · $0.04 spent · 1 min 5 s",
  );
  const failed = advance(after, {
    type: "job-error",
    job: "k",
    assets: ["icon/a"],
    code: "PROVIDER_REFUSED",
    message: "no",
    hint: undefined,
    ambiguous: false,
  });
  expect(progressText(failed, 0)).toBe(
    "1 of 3 made · 1 failed · 0 under way · $0.04 spent · 0.0 s",
  );
});

test("events worth a line have one, with nothing that commands a terminal", () => {
  expect(eventText(end)).toBe("made hero (2 images, $0.04, 12 s)");
  expect(eventText({ ...end, cost: undefined, images: 1 })).toBe(
    "made hero (1 image, price unknown, 12 s)",
  );
  expect(eventText({ ...end, how: "found" })).toBe("found hero in the store, nothing bought");
  const wait: RunEvent = { type: "job-wait", ...ids, reason: "\u001b[2Jno pick" };
  expect(eventText(wait)).toBe(String.raw`hero waits: \u001b[2Jno pick`);
  expect(eventText({ type: "job-start", ...ids, call: 0, count: 1 })).toBeUndefined();
});

test("durations are told as people do", () => {
  expect([400, 9_940, 12_300, 125_000].map(durationText)).toEqual([
    "0.4 s",
    "9.9 s",
    "12 s",
    "2 min 5 s",
  ]);
});
