import type { SignalSource } from "./interruption.ts";

/** The signals of this process. */
export function processSignals(): SignalSource {
  return {
    on: process.on.bind(process),
    off: process.off.bind(process),
    exit: (code) => process.exit(code),
  };
}
