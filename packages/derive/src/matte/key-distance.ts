/** Red, green and blue, 0 to 255 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** How far apart two colours are: by their tints, and only a quarter as much by how bright they are, as backdrops vary. */
export function keyDistance(colour: Rgb, key: Rgb): number {
  const [r, g, b] = [colour[0] - key[0], colour[1] - key[1], colour[2] - key[2]];
  const luma = 0.299 * r + 0.587 * g + 0.114 * b;
  const towardsBlue = 0.564 * (b - luma);
  const towardsRed = 0.713 * (r - luma);
  return Math.sqrt(luma * luma * 0.0625 + towardsBlue * towardsBlue + towardsRed * towardsRed);
}

/** The distance of every pixel from a colour, row by row. */
export function distancePlane(data: Uint8Array, key: Rgb): Float32Array {
  const plane = new Float32Array(data.length / 4);
  for (let pixel = 0; pixel < plane.length; pixel += 1) {
    const at = pixel * 4;
    plane[pixel] = keyDistance(colourAt(data, at), key);
  }
  return plane;
}

/** The colour that begins at a place in the data. */
export function colourAt(data: Uint8Array, at: number): Rgb {
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}
