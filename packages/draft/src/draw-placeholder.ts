import type { Dimensions } from "@genlock/provider";
import { nearestSize } from "./size.ts";

/** What a placeholder stands for. */
export interface PlaceholderOptions {
  /** The asset's id: two assets never look alike. */
  readonly id: string;
  /** Words of the user, as they are. */
  readonly prompt: string;
  /** Pixels, at least 1; larger than 4096 is shrunk in its aspect. */
  readonly width: number;
  /** Pixels, at least 1; larger than 4096 is shrunk in its aspect. */
  readonly height: number;
  /** The small line over the words, such as a state; default `NOT GENERATED YET`. */
  readonly note?: string | undefined;
}

/**
 * Draws what is shown where art is missing: a pale scene in the prompt's colours with the prompt on it, as WebP. The same options
 * give the same bytes on one version of sharp.
 */
export async function drawPlaceholder(options: PlaceholderOptions): Promise<Uint8Array> {
  const { encodePlaceholder } = await import("./picture/encode-placeholder.ts");
  return encodePlaceholder(options, drawableSize(options));
}

function drawableSize({ width, height }: PlaceholderOptions): Dimensions {
  const whole = (edge: number): number => (edge >= 1 ? Math.round(edge) : 1);
  return nearestSize({ width: whole(width), height: whole(height) });
}
