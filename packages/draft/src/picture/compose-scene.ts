import { choosePalette } from "../colour/choose-palette.ts";
import type { Palette } from "../colour/palette.ts";
import { createRandom } from "../random.ts";
import { chooseScene } from "../scenes/choose-scene.ts";
import type { Scene } from "../scenes/scene.ts";
import type { Sheet } from "../svg/sheet.ts";
import { createSheet } from "../svg/sheet.ts";
import type { Area } from "../text/caption.ts";
import { captionMarkup } from "../text/caption.ts";
import { cornerMark } from "./corner-mark.ts";

/** What one picture shows. */
export interface Subject {
  /** The words of the user, as they are. */
  readonly prompt: string;
  /** Names the sequence of choices; another seed is another picture. */
  readonly seed: string;
  /** Which candidate of the call, from 0. */
  readonly index: number;
  /** The small line over the caption. */
  readonly mark: string;
}

/** The choices a subject leads to. */
export interface Choice {
  readonly scene: Scene;
  readonly palette: Palette;
}

/** Chooses family and palette: the same for the same subject. */
export function chooseLook({ prompt, seed, index }: Subject): Choice {
  return {
    scene: chooseScene(prompt, createRandom("scene", seed), index),
    palette: choosePalette(prompt, createRandom("palette", seed, String(index)), index),
  };
}

/** A full-bleed picture with its caption, as SVG. */
export function composeScene(subject: Subject, width: number, height: number): string {
  const { scene, palette } = chooseLook(subject);
  const sheet = createSheet(width, height);
  scene.draw({ sheet, palette, random: createRandom("draw", subject.seed, String(subject.index)) });
  addCaption(sheet, subject, palette);
  return sheet.document();
}

function addCaption(sheet: Sheet, subject: Subject, palette: Palette): void {
  const random = createRandom("caption", subject.seed, String(subject.index));
  const style = random.pick(["card", "card", "label", "strip"] as const);
  const area: Area = { x: 0, y: 0, width: sheet.width, height: sheet.height };
  const { prompt: text, mark } = subject;
  const caption = captionMarkup({ text, mark, palette, style, area, edge: "bottom" });
  sheet.add(caption === "" ? cornerMark(area, palette) : caption);
}
