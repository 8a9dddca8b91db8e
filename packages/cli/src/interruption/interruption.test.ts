import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { listenForSignals } from "./interruption.ts";

function listen(): {
  source: EventEmitter;
  exits: number[];
  told: string[];
  interruption: ReturnType<typeof listenForSignals>;
} {
  const source = new EventEmitter();
  const exits: number[] = [];
  const told: string[] = [];
  const interruption = listenForSignals(
    {
      on: (signal, listener) => source.on(signal, listener),
      off: (signal, listener) => source.off(signal, listener),
      exit: (code) => void exits.push(code),
    },
    () => void told.push("stopping"),
  );
  return { source, exits, told, interruption };
}

test("the first signal of any kind stops gently and says so once", () => {
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    const { source, told, exits, interruption } = listen();
    source.emit(name);
    expect(interruption.signal.aborted).toBe(true);
    expect(interruption.killSignal.aborted).toBe(false);
    expect(told).toEqual(["stopping"]);
    expect(exits).toEqual([]);
  }
});

test("the second gives up what is under way, the third does not wait", () => {
  const { source, exits, interruption } = listen();
  source.emit("SIGINT");
  source.emit("SIGTERM");
  expect(interruption.killSignal.aborted).toBe(true);
  source.emit("SIGINT");
  expect(exits).toEqual([130]);
});

test("after the run signals do what they did before", () => {
  const { source, interruption } = listen();
  interruption.dispose();
  expect(source.eventNames()).toEqual([]);
});
