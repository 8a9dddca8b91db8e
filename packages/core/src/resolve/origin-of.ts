import type { Origin } from "./resolved-asset.ts";
import type { Written } from "./written-manifest.ts";

/** Where something within an asset, a style or `defaults` stands. Lines are counted once somebody asks: few origins are ever shown. */
export function originOf(
  written: Written<unknown>,
  pointer: string,
  part: "key" | "value" = "value",
): Origin {
  return {
    file: written.file,
    pointer: `${written.pointer}${pointer}`,
    get range() {
      return written.locate(pointer, part);
    },
  };
}
