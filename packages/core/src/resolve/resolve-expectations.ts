import type { Expectations } from "../expect/expectations.ts";
import type { WrittenExpectations } from "./merge-settings.ts";

/** Works out what is expected of a picture; `undefined`: nothing. */
export function resolveExpectations(
  written: WrittenExpectations | undefined,
): Expectations | undefined {
  if (written === undefined) return undefined;
  const { palette, ...rest } = written;
  if (palette === undefined) return rest;
  const { colours, within = 10, share = 0.9 } = isList(palette) ? { colours: palette } : palette;
  return { ...rest, palette: { colours: colours.map(longForm), within, share } };
}

function isList(
  palette: NonNullable<WrittenExpectations["palette"]>,
): palette is readonly string[] {
  return Array.isArray(palette);
}

/** `#abc` as `#aabbcc`. */
function longForm(colour: string): string {
  const digits = colour.slice(1).toLowerCase();
  return digits.length === 6 ? `#${digits}` : `#${digits.replace(/./g, "$&$&")}`;
}
