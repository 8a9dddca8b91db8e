import type { ImageInput } from "@genlock/provider";
import type { Subject } from "./compose-scene.ts";
import { chooseLook, composeScene } from "./compose-scene.ts";
import { composeSticker, innerArea } from "./compose-sticker.ts";
import type { Frame } from "./frame.ts";
import { drawSvg, openFrame, readFrame } from "./frame.ts";
import { addGrain } from "./grain.ts";
import { referenceChips } from "./reference-chips.ts";

/** What is drawn from words. */
export interface Generation {
  readonly subject: Subject;
  readonly width: number;
  readonly height: number;
  readonly transparent: boolean;
  /** Pictures that were only looked at. */
  readonly references: readonly ImageInput[];
}

/** Draws a scene that fills the picture, or a cut-out on nothing. */
export async function drawGeneration(generation: Generation): Promise<Frame> {
  const { subject, width, height, transparent, references } = generation;
  const frame = transparent
    ? await drawSvg(composeSticker(subject, width, height))
    : await addGrain(await drawSvg(composeScene(subject, width, height)));
  if (references.length === 0) return frame;
  const area = transparent ? innerArea(width, height) : { x: 0, y: 0, width, height };
  const chips = await referenceChips(references, chooseLook(subject).palette, area);
  return readFrame(openFrame(frame).composite(chips));
}
