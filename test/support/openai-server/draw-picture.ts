import { randomBytes } from "node:crypto";
import sharp from "sharp";

/** What a picture is to be. */
export interface PictureOrder {
  /** `WIDTHxHEIGHT` in pixels. */
  readonly size: string;
  readonly format: "png" | "jpeg" | "webp" | "gif";
  /** Whether its margin is see-through; else it has no alpha channel. */
  readonly transparent: boolean;
  /** What its margin is filled with; `undefined`: nothing of its own. */
  readonly backdrop: readonly number[] | undefined;
}

const cells = 8;

/** Draws a real picture, another one each time: coloured squares, like a service that has no seed. */
export async function drawPicture(order: PictureOrder): Promise<Buffer> {
  const [width = 1, height = 1] = order.size.split("x").map(Number);
  const pixels = randomBytes(cells * cells * 4);
  for (let cell = 0; cell < cells * cells; cell++) {
    const column = cell % cells;
    const row = Math.floor(cell / cells);
    const isMargin = [column, row].some((at) => at === 0 || at === cells - 1);
    pixels[cell * 4 + 3] = order.transparent && isMargin ? 0 : 255;
    if (order.backdrop !== undefined && isMargin) pixels.set(order.backdrop, cell * 4);
  }
  const picture = sharp(pixels, { raw: { width: cells, height: cells, channels: 4 } }).resize(
    width,
    height,
    { fit: "fill", kernel: "nearest" },
  );
  const drawn = order.transparent ? picture : picture.removeAlpha();
  const encoders = {
    png: () => drawn.png({ compressionLevel: 3 }),
    jpeg: () => drawn.jpeg({ quality: 80 }),
    webp: () => drawn.webp({ lossless: true, effort: 0 }),
    gif: () => drawn.gif({ effort: 1 }),
  };
  return encoders[order.format]().toBuffer();
}
