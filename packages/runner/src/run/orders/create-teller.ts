import type { MakerSeat, RunEvent } from "@genlock/core";
import type { ByteShelf } from "./byte-shelf.ts";

/** Tells who ordered a call what goes on, in order. */
export interface Teller {
  readonly emit: (event: RunEvent) => void;
  /** Resolves once everything was told. */
  told(): Promise<void>;
}

/** Creates a teller that puts partial pictures on a shelf, and tells their digests. */
export function createTeller({ onNews }: MakerSeat, partials: ByteShelf): Teller {
  let last: Promise<void> = Promise.resolve();
  async function tellPartial(event: Extract<RunEvent, { type: "job-partial" }>): Promise<void> {
    const { index, partialIndex, mediaType, bytes } = event;
    const digest = await partials.put(bytes);
    onNews({ type: "partial", index, partialIndex, mediaType, digest });
  }
  return {
    emit(event) {
      if (event.type === "job-retry") {
        const { code, wait, attempt } = event;
        onNews({ type: "retry", code, wait, attempt });
      } else if (event.type === "run-warning") {
        onNews({ type: "warning", message: event.message });
      } else if (event.type === "job-held") {
        onNews({ type: "warning", message: heldText(event) });
      } else if (event.type === "job-partial") {
        // A partial picture that cannot be handed over is not missed.
        last = last.then(() => tellPartial(event)).catch(() => undefined);
      }
    },
    told: () => last,
  };
}

function heldText({ pid, host, path, visible }: Extract<RunEvent, { type: "job-held" }>): string {
  const hint = visible ? "" : ` If it is gone, delete ${path}.`;
  return `Another process (${pid} on ${host}) is making the same call.${hint}`;
}
