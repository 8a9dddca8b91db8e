import { diagnosticRegistry, errorRegistry, providerErrorRegistry } from "./registry.ts";
import type { RegistryEntry } from "./registry-entry.ts";

const entries: ReadonlyMap<string, RegistryEntry> = new Map([
  ...Object.entries(diagnosticRegistry),
  ...Object.entries(errorRegistry),
  ...Object.entries(providerErrorRegistry),
]);

/** What a code of a diagnostic, an error or a provider's failure means; `undefined`: there is no such code. */
export function explainCode(code: string): RegistryEntry | undefined {
  return entries.get(code);
}
