import { wordsOf } from "../colour/choose-palette.ts";
import type { Random } from "../random.ts";
import { blocks } from "./blocks.ts";
import { burst } from "./burst.ts";
import { glow } from "./glow.ts";
import { leaves } from "./leaves.ts";
import { orbits } from "./orbits.ts";
import { paper } from "./paper.ts";
import { ridges } from "./ridges.ts";
import type { Scene } from "./scene.ts";
import { skyline } from "./skyline.ts";
import { tiles } from "./tiles.ts";
import { waves } from "./waves.ts";

/** Every family of compositions. */
export const scenes: readonly [Scene, ...Scene[]] = [
  ridges,
  waves,
  tiles,
  burst,
  glow,
  blocks,
  skyline,
  leaves,
  orbits,
  paper,
];

/**
 * The family of one picture. The first candidates take those the prompt's words ask for, the next ones all others;
 * `random` must start alike for every candidate of a call, so that no two of the first ten are of one family.
 */
export function chooseScene(prompt: string, random: Random, index: number): Scene {
  const words = new Set(wordsOf(prompt));
  const order = random
    .shuffle(scenes)
    .map((scene) => ({ scene, hits: scene.words.filter((word) => words.has(word)).length }))
    .sort((left, right) => Math.min(right.hits, 2) - Math.min(left.hits, 2));
  return order[index % order.length]?.scene ?? scenes[0];
}
