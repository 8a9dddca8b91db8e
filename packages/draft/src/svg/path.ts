import { round } from "./markup.ts";

/** A place in pixels. */
export type Point = readonly [x: number, y: number];

/** Path data that starts a new outline here. */
export function moveTo([x, y]: Point): string {
  return `M${round(x)} ${round(y)}`;
}

/** Path data of straight lines through the points. */
export function lines(list: readonly Point[]): string {
  return list.map(([x, y]) => `L${round(x)} ${round(y)}`).join("");
}

/** Path data of a smooth open curve through the points (Catmull-Rom as cubic segments); begins with a move. */
export function smooth(list: readonly Point[]): string {
  const first = list[0];
  if (first === undefined) return "";
  return moveTo(first) + segments([first, ...list, list.at(-1) ?? first]);
}

/** Path data of a smooth closed outline through the points. */
export function smoothClosed(list: readonly Point[]): string {
  const [first, second] = list;
  const last = list.at(-1);
  if (first === undefined || second === undefined || last === undefined) return "";
  return `${moveTo(first)}${segments([last, ...list, first, second])}Z`;
}

function segments(list: readonly Point[]): string {
  let data = "";
  for (let index = 1; index + 2 < list.length; index += 1) {
    const [before, from, to, after] = list.slice(index - 1, index + 3);
    if (before === undefined || from === undefined || to === undefined || after === undefined)
      break;
    const out: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const into: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    data += `C${[out, into, to].map(([x, y]) => `${round(x)} ${round(y)}`).join(" ")}`;
  }
  return data;
}
