import type { RunEvent } from "@genlock/core";
import type { Logger } from "vite";
import { printable } from "./printable.ts";

/** Prints what a run tells, as far as a person waits for it. */
export function tellEvent(logger: Logger, event: RunEvent): void {
  if (event.type === "job-end") {
    const cost = event.cost === undefined || event.cost === 0 ? "" : `, $${event.cost.toFixed(4)}`;
    const seconds = (event.duration / 1000).toFixed(1);
    logger.info(`genlock: drew ${event.assets.join(", ")} (${seconds} s${cost})`);
  } else if (event.type === "job-error") {
    const hint = event.hint === undefined ? "" : ` ${event.hint}`;
    logger.error(printable(`genlock: ${event.assets.join(", ")} failed: ${event.message}${hint}`));
  }
}
