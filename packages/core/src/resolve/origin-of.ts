import type { Origin } from "./resolved-asset.ts";
import type { Written } from "./written-manifest.ts";

/** Where something within an asset, a style or `defaults` stands. */
export function originOf(
  written: Written<unknown>,
  pointer: string,
  part: "key" | "value" = "value",
): Origin {
  return {
    file: written.file,
    pointer: `${written.pointer}${pointer}`,
    range: written.locate(pointer, part),
  };
}
