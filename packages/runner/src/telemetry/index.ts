export { findTelemetry } from "./find-telemetry.ts";
export type { TelemetryApi } from "./telemetry-api.ts";
export { traceRuns } from "./trace-runs.ts";
