import type { Surface } from "./surface.ts";

/** A surface without colours that is no terminal and keeps what it is given. */
export function plainSurface(lines: string[] = []): Surface {
  return {
    columns: 110,
    live: false,
    paint: (_paint, text) => text,
    line: (text = "") => void lines.push(text),
    control: () => undefined,
    command: (text) => void lines.push(text),
    json: (value) => void lines.push(JSON.stringify(value)),
    jsonLine: (value) => void lines.push(JSON.stringify(value)),
  };
}
