import { closeSync, openSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { GenlockError, serializeEvent, type RunEvent } from "@genlock/core";

/** A file that a run's events are written to. */
export interface EventLog {
  readonly onEvent: (event: RunEvent) => void;
  readonly close: () => void;
}

/**
 * Opens a file for events, one line each, behind what is in it. Written at once, so that a reader follows the run and a killed
 * run leaves what it told.
 *
 * @param file relative to `cwd`
 * @throws GenlockError `EVENTS_NOT_WRITABLE`
 */
export function openEventLog(cwd: string, file: string): EventLog {
  const path = resolve(cwd, file);
  let handle: number;
  try {
    handle = openSync(path, "a");
  } catch (cause) {
    throw new GenlockError({
      code: "EVENTS_NOT_WRITABLE",
      message: `Events cannot be written to ${path}. Nothing was bought.`,
      cause,
    });
  }
  return {
    onEvent: (event) => {
      writeSync(handle, serializeEvent(event, new Date().toISOString()));
    },
    close: () => closeSync(handle),
  };
}
