/** What a pixel is before colours are taken apart. */
export const region = { background: 0, unknown: 1, subject: 2 } as const;

/** A picture divided into what is surely background, surely subject, and what may be both: a {@link region} for each pixel. */
export type Regions = Uint8Array;

/** Pixels around the background that may be partly see-through. */
const band = 6;

/** Fewer pixels of the key's colour inside of the subject are not taken for a hole. */
const smallestHole = 12;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Divides a picture by how far its pixels are from the key. */
export function sortRegions(
  distances: Float32Array,
  tolerance: number,
  { width, height }: Size,
): Regions {
  const count = width * height;
  const steps = new Uint8Array(count).fill(255);
  const queue = new Int32Array(count);
  const found = floodBackground({ distances, tolerance, width, height }, steps, queue);
  grow(steps, queue, { end: found, width, height });
  const plane = new Uint8Array(count);
  for (let pixel = 0; pixel < count; pixel += 1) {
    const step = steps[pixel] ?? 255;
    if (step === 0) plane[pixel] = region.background;
    else if (step === 255 && (distances[pixel] ?? 0) > tolerance) plane[pixel] = region.subject;
    else plane[pixel] = region.unknown;
  }
  return plane;
}

interface Flood extends Size {
  readonly distances: Float32Array;
  readonly tolerance: number;
}

/** Marks everything of the key's colour that is connected and large enough, or reaches the edge. Answers how much it is. */
function floodBackground(flood: Flood, steps: Uint8Array, queue: Int32Array): number {
  const { distances, tolerance, width, height } = flood;
  let end = 0;
  for (let start = 0; start < distances.length; start += 1) {
    if (steps[start] !== 255 || (distances[start] ?? 0) > tolerance) continue;
    const begin = end;
    end = floodFrom(start, flood, { steps, queue, end });
    const places = queue.subarray(begin, end);
    if (places.length >= smallestHole || places.some((at) => isAtEdge(at, { width, height }))) {
      continue;
    }
    for (const pixel of places) steps[pixel] = 254;
    end = begin;
  }
  return end;
}

interface Filling {
  readonly steps: Uint8Array;
  readonly queue: Int32Array;
  /** How much of the queue is taken. */
  readonly end: number;
}

/** Marks what is connected with one pixel, and answers where the queue ends then. */
function floodFrom(start: number, flood: Flood, { steps, queue, end }: Filling): number {
  let last = end;
  steps[start] = 0;
  queue[last++] = start;
  for (let next = end; next < last; next += 1) {
    for (const other of beside(queue[next] ?? 0, flood)) {
      const isNew = other >= 0 && steps[other] === 255;
      if (!isNew || (flood.distances[other] ?? 0) > flood.tolerance) continue;
      steps[other] = 0;
      queue[last++] = other;
    }
  }
  return last;
}

function isAtEdge(pixel: number, { width, height }: Size): boolean {
  const x = pixel % width;
  return x === 0 || x === width - 1 || pixel < width || pixel >= width * (height - 1);
}

/** Walks from the background into what is beside it, a band wide. */
function grow(
  steps: Uint8Array,
  queue: Int32Array,
  { end, width, height }: Size & { readonly end: number },
): void {
  let last = end;
  for (let next = 0; next < last; next += 1) {
    const pixel = queue[next] ?? 0;
    const step = (steps[pixel] ?? 0) + 1;
    if (step > band) return;
    for (const other of beside(pixel, { width, height })) {
      if (other < 0 || (steps[other] ?? 0) < 254) continue;
      steps[other] = step;
      queue[last++] = other;
    }
  }
}

/** For each unknown pixel the nearest one of the subject; -1: there is none. */
export function findNearest(plane: Regions, size: Size): Int32Array {
  const queue = new Int32Array(plane.length);
  const nearest = new Int32Array(plane.length).fill(-1);
  let end = 0;
  for (let pixel = 0; pixel < plane.length; pixel += 1) {
    if (plane[pixel] !== region.subject) continue;
    nearest[pixel] = pixel;
    queue[end++] = pixel;
  }
  for (let next = 0; next < end; next += 1) {
    const pixel = queue[next] ?? 0;
    for (const other of beside(pixel, size)) {
      if (other < 0 || plane[other] !== region.unknown || nearest[other] !== -1) continue;
      nearest[other] = nearest[pixel] ?? -1;
      queue[end++] = other;
    }
  }
  return nearest;
}

/** The four pixels that touch one; -1 beyond the edge. */
function beside(pixel: number, { width, height }: Size): readonly number[] {
  const x = pixel % width;
  return [
    x > 0 ? pixel - 1 : -1,
    x < width - 1 ? pixel + 1 : -1,
    pixel - width,
    pixel < width * (height - 1) ? pixel + width : -1,
  ];
}
