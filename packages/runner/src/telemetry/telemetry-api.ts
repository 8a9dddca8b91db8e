import type * as OpenTelemetry from "@opentelemetry/api";

/** What is used of the package `@opentelemetry/api`: the module itself is one. */
export type TelemetryApi = Pick<
  typeof OpenTelemetry,
  "context" | "metrics" | "SpanStatusCode" | "trace"
>;

/** Under which name spans and metrics are told. */
export const scope = "genlock";
