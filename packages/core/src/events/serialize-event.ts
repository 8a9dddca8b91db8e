import type { RunEvent } from "./run-event.ts";

/**
 * An event as a line of JSON with a line end, by `events.schema.json`. The bytes of partial pictures are left out.
 *
 * @param at ISO time, UTC
 */
export function serializeEvent(event: RunEvent, at: string): string {
  if (event.type !== "job-partial") return `${JSON.stringify({ at, ...event })}\n`;
  const { bytes, ...told } = event;
  return `${JSON.stringify({ at, ...told, byteLength: bytes.byteLength })}\n`;
}
