import { resolvePackage } from "../providers/resolve-package.ts";
import type { TelemetryApi } from "./telemetry-api.ts";

/** Where version 1 of the API keeps what an SDK registered, for every copy of it in a process. */
const registered = Symbol.for("opentelemetry.js.api.1");

/**
 * Loads the `@opentelemetry/api` of a project. `undefined`, and nothing is loaded: no SDK is registered in this process, or
 * the project has no such package.
 *
 * @param projectRoot absolute
 */
export async function findTelemetry(projectRoot: string): Promise<TelemetryApi | undefined> {
  if (!hasRegistered(Reflect.get(globalThis, registered))) return undefined;
  const url = resolvePackage(projectRoot, "@opentelemetry/api");
  if (url === undefined) return undefined;
  try {
    const module: unknown = await import(url);
    return isTelemetryApi(module) ? module : undefined;
  } catch {
    // Pictures do not depend on who watches.
    return undefined;
  }
}

function hasRegistered(providers: unknown): boolean {
  if (typeof providers !== "object" || providers === null) return false;
  return "trace" in providers || "metrics" in providers;
}

function isTelemetryApi(module: unknown): module is TelemetryApi {
  if (typeof module !== "object" || module === null) return false;
  return ["context", "metrics", "SpanStatusCode", "trace"].every((name) => name in module);
}
