import type { Palette } from "../colour/palette.ts";
import type { Random } from "../random.ts";
import type { Sheet } from "../svg/sheet.ts";

/** What a scene is drawn with. */
export interface Stage {
  readonly sheet: Sheet;
  readonly palette: Palette;
  readonly random: Random;
}

/** One family of compositions. It fills the whole sheet, at any size and aspect. */
export interface Scene {
  readonly name: string;
  /** Words of a prompt that ask for it. */
  readonly words: readonly string[];
  readonly draw: (stage: Stage) => void;
}
