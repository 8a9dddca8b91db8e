import type { ImageProviderV1 } from "@genlock/provider";

/** Whether a value is a provider of the contract's version 1, as far as can be seen from outside. */
export function isProvider(value: unknown): value is ImageProviderV1 {
  if (typeof value !== "object" || value === null) return false;
  const provider: Partial<Record<keyof ImageProviderV1, unknown>> = value;
  return (
    provider.specVersion === "v1" &&
    typeof provider.name === "string" &&
    (provider.billing === "free" || provider.billing === "paid") &&
    Array.isArray(provider.environment) &&
    Array.isArray(provider.models) &&
    typeof provider.defaultModel === "string" &&
    typeof provider.model === "function"
  );
}
