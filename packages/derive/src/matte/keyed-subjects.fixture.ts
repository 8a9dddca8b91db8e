import sharp from "sharp";
import type { Rgba } from "../worker/rgba.ts";

/** Pixels along each side of the subjects here. */
export const subjectSize = 512;

/** Draws a subject with the transparency it really has. */
export async function drawSubject(markup: string, size = subjectSize): Promise<Rgba> {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`;
  const data = await sharp(Buffer.from(`${open}${markup}</svg>`))
    .ensureAlpha()
    .raw()
    .toBuffer();
  return { data, width: size, height: size };
}

/** A leaf with veins: hard edges, green. */
export const leaf = `<defs><linearGradient id="g"><stop offset="0" stop-color="#2e7d32"/><stop offset="1" stop-color="#9ccc65"/></linearGradient></defs><path d="M256 40 C420 130 440 330 256 472 C72 330 92 130 256 40 Z" fill="url(#g)"/><path d="M256 60 V450 M256 200 L350 140 M256 280 L370 220 M256 200 L160 140 M256 280 L145 220" stroke="#1b5e20" stroke-width="5" fill="none"/>`;

/** A ring with a hole, glazed and sprinkled. */
export const donut = `<path fill-rule="evenodd" d="M256 56 a200 200 0 1 0 0.1 0 Z M256 186 a70 70 0 1 1 -0.1 0 Z" fill="#c98a4b"/><path fill-rule="evenodd" d="M256 80 a176 176 0 1 0 0.1 0 Z M256 160 a96 96 0 1 1 -0.1 0 Z" fill="#5d3a24"/><path d="M150 200 l20 12 M340 160 l-14 20 M360 330 l-20 10 M180 350 l10 20 M120 270 l22 -6" stroke="#ffd54f" stroke-width="8" stroke-linecap="round"/>`;

/** A head with strands of hair, 0.7 to 3 pixels wide, in a picture of 1024 pixels. */
export function hair(): string {
  const next = numbers(7);
  const colours = ["#2b1b12", "#3e2723", "#5d4037", "#6d4c41", "#4e342e"];
  const strands = Array.from({ length: 260 }, () => {
    const angle = next() * Math.PI * 2;
    const [x, y] = [512 + Math.cos(angle) * 200, 512 + Math.sin(angle) * 200];
    const reach = 260 + next() * 190;
    const turn = angle + (next() - 0.5) * 0.5;
    const [x2, y2] = [512 + Math.cos(turn) * reach, 512 + Math.sin(turn) * reach];
    const bend = angle + (next() - 0.5);
    const [cx, cy] = [512 + Math.cos(bend) * 280, 512 + Math.sin(bend) * 280];
    const colour = colours[Math.floor(next() * colours.length)] ?? "#2b1b12";
    return `<path d="M${x} ${y} Q${cx} ${cy} ${x2} ${y2}" stroke="${colour}" stroke-width="${0.7 + next() * 2.3}" fill="none"/>`;
  });
  return `<circle cx="512" cy="512" r="216" fill="#3e2723"/>${strands.join("")}`;
}

/** A window of glass: one large area that is half see-through. */
export const glass = `<rect x="120" y="100" width="270" height="310" rx="30" fill="#9ad0e8" fill-opacity="0.4"/><rect x="120" y="100" width="270" height="310" rx="30" fill="none" stroke="#37474f" stroke-width="12"/>`;

/** Lays a subject on a backdrop as services draw them: nearly of one colour, a bit noisy, a bit brighter above. */
export function onBackdrop(
  subject: Rgba,
  key: readonly number[],
  { noise = 3, gradient = 6 }: { readonly noise?: number; readonly gradient?: number } = {},
): Rgba {
  const next = numbers(11);
  const data = Buffer.from(subject.data);
  for (let at = 0; at < data.length; at += 4) {
    const row = Math.floor(at / 4 / subject.width) / subject.height;
    const alpha = (subject.data[at + 3] ?? 0) / 255;
    for (let channel = 0; channel < 3; channel += 1) {
      const shade = (key[channel] ?? 0) + (next() * 2 - 1) * noise + (row - 0.5) * gradient;
      const under = Math.min(255, Math.max(0, shade));
      data[at + channel] = Math.round(
        (subject.data[at + channel] ?? 0) * alpha + under * (1 - alpha),
      );
    }
    data[at + 3] = 255;
  }
  return { data, width: subject.width, height: subject.height };
}

/** Decibels between two pictures as one sees them on black and on white. */
export function decibels(one: Rgba, other: Rgba): number {
  let sum = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    for (const ground of [0, 255]) {
      for (let channel = 0; channel < 3; channel += 1) {
        const difference = shown(one, at, channel, ground) - shown(other, at, channel, ground);
        sum += difference * difference;
      }
    }
  }
  const mean = sum / ((one.data.length / 4) * 6);
  return mean === 0 ? Infinity : 10 * Math.log10((255 * 255) / mean);
}

function shown({ data }: Rgba, at: number, channel: number, ground: number): number {
  const alpha = (data[at + 3] ?? 0) / 255;
  return (data[at + channel] ?? 0) * alpha + ground * (1 - alpha);
}

/** The same numbers from 0 up to 1 in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
