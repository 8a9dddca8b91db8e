import type { RunEvent } from "@genlock/core";
import type { Session } from "../session/session.ts";
import { createRunMetrics } from "./create-run-metrics.ts";
import { RunSpans } from "./run-spans.ts";
import type { TelemetryApi } from "./telemetry-api.ts";

/**
 * The same session, whose runs are told to OpenTelemetry as spans and metrics: asset ids, models, codes, counts, dollars and
 * times, never prompts, messages, keys or addresses. Where no SDK is registered, nothing comes of it.
 *
 * @param api the module `@opentelemetry/api`
 */
export function traceRuns(session: Session, api: TelemetryApi): Session {
  const metrics = createRunMetrics(api);
  return {
    ...session,
    run: async (project, plan, options = {}) => {
      let spans: RunSpans | undefined;
      const onEvent = (event: RunEvent): void => {
        if (event.type === "run-start") spans = new RunSpans(api, event);
        if (event.type === "call-end") metrics.count(event);
        spans?.take(event);
        options.onEvent?.(event);
      };
      try {
        return await session.run(project, plan, { ...options, onEvent });
      } finally {
        spans?.close();
      }
    },
  };
}
