import type { Attributes } from "./markup.ts";
import { element, round } from "./markup.ts";

/** One stop of a gradient: where (0 to 1), which colour, how opaque (0 to 1, default 1). */
export type Stop = readonly [offset: number, colour: string, opacity?: number];

/** A drawing that grows: elements in painting order, gradients and clips by reference. */
export interface Sheet {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Paints one piece of markup over what is there. */
  add(...markup: readonly string[]): void;
  /** A gradient across the painted shape; degrees, 90 runs downwards. Returns the paint. */
  linear(stops: readonly Stop[], degrees?: number): string;
  /** A gradient from the middle of the painted shape outwards. Returns the paint. */
  radial(stops: readonly Stop[], centre?: readonly [number, number]): string;
  /** A clip in pixels. Returns its reference. */
  clip(shape: string): string;
  /** Everything painted since the sheet began, taken off it: to be painted inside a group. */
  take(): string;
  /** The whole SVG document. */
  document(): string;
  /** The drawing as one element of another sheet, at this place; the two need different prefixes. */
  embed(x: number, y: number): string;
}

/** An empty drawing of this many pixels. `prefix` keeps its references apart from those of a sheet around it. */
export function createSheet(width: number, height: number, prefix = ""): Sheet {
  const definitions: string[] = [];
  let body: string[] = [];

  function define(kind: string, markup: (id: string) => string): string {
    const id = `${prefix}${kind}${definitions.length}`;
    definitions.push(markup(id));
    return `url(#${id})`;
  }

  function linear(stops: readonly Stop[], degrees = 90): string {
    const [dx, dy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const ends = { x1: 0.5 - dx / 2, y1: 0.5 - dy / 2, x2: 0.5 + dx / 2, y2: 0.5 + dy / 2 };
    return define("l", (id) => element("linearGradient", { id, ...ends }, stopMarkup(stops)));
  }

  function radial(
    stops: readonly Stop[],
    [fx, fy]: readonly [number, number] = [0.5, 0.5],
  ): string {
    return define("r", (id) => element("radialGradient", { id, fx, fy }, stopMarkup(stops)));
  }

  function take(): string {
    const taken = body.join("");
    body = [];
    return taken;
  }

  function markup(attributes: Attributes): string {
    const size = { width, height, viewBox: `0 0 ${round(width)} ${round(height)}` };
    const content = element("defs", {}, definitions.join("")) + body.join("");
    return element("svg", { ...attributes, ...size }, content);
  }

  return {
    width,
    height,
    add: (...markup) => {
      body.push(...markup);
    },
    linear,
    radial,
    clip: (shape) => define("c", (id) => element("clipPath", { id }, shape)),
    take,
    document: () => markup({ xmlns: "http://www.w3.org/2000/svg" }),
    embed: (x, y) => markup({ x, y }),
  };
}

function stopMarkup(stops: readonly Stop[]): string {
  return stops
    .map(([offset, colour, opacity]) =>
      element("stop", { offset, "stop-color": colour, "stop-opacity": opacity }),
    )
    .join("");
}
