import type { RunEvent } from "@genlock/core";
import { scope, type TelemetryApi } from "./telemetry-api.ts";

/** Counts calls, pictures and dollars. */
export interface RunMetrics {
  count(call: Extract<RunEvent, { type: "call-end" }>): void;
}

/** Creates the instruments that calls are counted with. */
export function createRunMetrics({ metrics }: TelemetryApi): RunMetrics {
  const meter = metrics.getMeter(scope);
  const calls = meter.createCounter("genlock.calls", {
    unit: "{call}",
    description: "Calls of image models that ended, those found in the store too",
  });
  const cost = meter.createCounter("genlock.cost", {
    unit: "USD",
    description: "What calls cost, as far as it is known",
  });
  const images = meter.createCounter("genlock.images", {
    unit: "{image}",
    description: "Pictures that were made",
  });
  const duration = meter.createHistogram("genlock.call.duration", {
    unit: "s",
    description: "From a call's turn to its end, with its waits and retries",
    advice: { explicitBucketBoundaries: [0.5, 1, 2, 5, 10, 20, 40, 60, 120, 300, 600] },
  });
  return {
    count(call) {
      const { provider, model, outcome } = call;
      const about = { "genlock.provider": provider, "genlock.model": model };
      calls.add(1, { ...about, "genlock.outcome": outcome });
      if (outcome === "found") return;
      if (call.cost !== undefined) cost.add(call.cost, about);
      images.add(call.images, about);
      duration.record(call.duration / 1000, { ...about, "genlock.outcome": outcome });
    },
  };
}
