import type { RunEvent } from "@genlock/core";
import { count, dollars } from "./price-text.ts";
import { durationText } from "./run-progress.ts";
import { visible } from "./visible-text.ts";

function costText(cost: number | undefined): string {
  if (cost === undefined) return "price unknown";
  return cost === 0 ? "free" : dollars(cost);
}

/** Whom an event is about, with the turn where it is not their picture. */
function subjectOf(event: {
  readonly assets: readonly string[];
  readonly turn?: number | undefined;
}): string {
  const ids = visible(event.assets.join(", "));
  return event.turn === undefined ? ids : `turn ${event.turn} of ${ids}`;
}

/** One event as a line; `undefined`: nothing worth a line. */
export function eventText(event: RunEvent): string | undefined {
  switch (event.type) {
    case "job-end": {
      const ids = subjectOf(event);
      if (event.how === "found") return `found ${ids} in the store, nothing bought`;
      const images = count(event.images, "image");
      return `made ${ids} (${images}, ${costText(event.cost)}, ${durationText(event.duration)})`;
    }
    case "job-error":
      return `failed ${subjectOf(event)}: ${event.code}: ${visible(event.message)}`;
    case "job-retry": {
      const wait = durationText(event.wait);
      return `${visible(event.assets.join(", "))}: ${event.code}, asked again in ${wait} (attempt ${event.attempt})`;
    }
    case "job-wait":
      return `${subjectOf(event)} waits: ${visible(event.reason)}`;
    case "batch-state": {
      const done = event.done === undefined ? "" : `, ${event.done} of ${event.calls} done`;
      return `batch ${visible(event.batch)} (${visible(event.model)}): ${event.status}${done}`;
    }
    case "run-warning":
      return `warning: ${visible(event.message)}`;
    case "job-held": {
      const where = event.visible ? "" : ` on ${event.host}, which cannot be seen from here`;
      const ending = event.visible ? "" : `; if it is gone, delete ${event.path}`;
      const who = `process ${event.pid}${where}`;
      return `${visible(event.assets.join(", "))} is being made by ${visible(who)} since ${visible(event.since)}; waiting${visible(ending)}`;
    }
    default:
      return undefined;
  }
}
