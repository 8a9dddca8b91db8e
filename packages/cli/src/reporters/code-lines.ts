import type { RegistryEntry } from "@genlock/core";
import type { Surface } from "./surface.ts";

/** What a code means, for people. */
export function codeLines(surface: Surface, code: string, entry: RegistryEntry): string[] {
  return [
    `${surface.paint("bold", code)}: ${entry.title}`,
    "",
    `  ${entry.about}`,
    "",
    `  hint: ${entry.hint}`,
  ];
}
