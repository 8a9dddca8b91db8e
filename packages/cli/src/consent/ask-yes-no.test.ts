import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { createOutput } from "../reporters/output.ts";
import type { Seat } from "./ask-yes-no.ts";
import { askYesNo, canAsk } from "./ask-yes-no.ts";

interface Person extends Seat {
  type(text: string): void;
  leave(): void;
  asked(): string;
}

function seat(inputIsTTY: boolean, screenIsTTY: boolean): Person {
  const stdin = Object.assign(new PassThrough(), { isTTY: inputIsTTY });
  const stderr = Object.assign(new PassThrough(), { isTTY: screenIsTTY });
  const output = createOutput({
    stdout: new PassThrough(),
    stderr,
    environment: {},
    color: false,
    cwd: "/",
    findings: "pretty" as const,
    quiet: false,
    verbose: false,
  });
  return {
    stdin,
    stderr,
    output,
    type: (text) => void stdin.write(text),
    leave: () => void stdin.end(),
    asked: () => String(stderr.read()),
  };
}

test("there is somebody to ask only where there is a keyboard and a screen", () => {
  expect(canAsk(seat(true, true))).toBe(true);
  expect(canAsk(seat(false, true))).toBe(false);
  expect(canAsk(seat(true, false))).toBe(false);
});

test("only yes is yes", async () => {
  const answers = { "y\n": true, "YES\n": true, "\n": false, "n\n": false, "yep\n": false };
  for (const [answer, agreed] of Object.entries(answers)) {
    const person = seat(true, true);
    const asked = askYesNo(person, "Buy?");
    person.type(answer);
    expect(await asked).toBe(agreed);
    expect(person.asked()).toContain("Buy? [y/N] ");
  }
});

test("Ctrl-C and the end of the input are no", async () => {
  const interrupted = seat(true, true);
  const asked = askYesNo(interrupted, "Buy?");
  interrupted.type("\u0003");
  expect(await asked).toBe(false);
  const ended = seat(true, true);
  const unanswered = askYesNo(ended, "Buy?");
  ended.leave();
  expect(await unanswered).toBe(false);
});
