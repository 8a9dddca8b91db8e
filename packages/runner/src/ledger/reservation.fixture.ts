import type { ReservationRequest } from "./ledger.ts";

/** A reservation of some call, with what matters to a test set. */
export function requestFor(parts: Partial<ReservationRequest> = {}): ReservationRequest {
  return {
    key: "ab".repeat(32),
    take: 0,
    call: 0,
    assets: ["hero"],
    provider: "openai",
    model: "gpt-image-2",
    maxCost: 0.25,
    count: 1,
    ...parts,
  };
}
