import type { EditArea, MaskColour } from "../edit-area.ts";
import type { WorkerResult } from "./messages.ts";
import { readKnown, type Decode } from "./read-known.ts";
import { toRgba, type Rgba } from "./rgba.ts";

/** How much of each pixel stays: 255 all of it, 0 nothing; row by row. */
export type KeepPlane = Uint8Array;

/** What stays of a picture, why nobody can tell, or what to answer instead. */
export type KeepAnswer =
  | { readonly kind: "plane"; readonly plane: KeepPlane }
  | { readonly kind: "misfit"; readonly detail: string }
  | { readonly kind: "result"; readonly result: WorkerResult };

/** The size of the picture that is edited, and its pixels where they are known. */
export interface EditedPicture {
  readonly width: number;
  readonly height: number;
  /** Needed for its own transparency alone. */
  readonly pixels: Rgba | undefined;
}

/** Works out what stays of a picture. */
export async function readKeepPlane(
  area: EditArea,
  picture: EditedPicture,
  decode: Decode,
): Promise<KeepAnswer> {
  switch (area.kind) {
    case "region":
      return judge(regionPlane(area.region, picture));
    case "own":
      return judge(alphaPlane(picture.pixels));
    default: {
      const known = await readKnown(area.file, decode);
      if (!known.ok) return { kind: "result", result: known.result };
      const { width, height } = known.pixels;
      if (width !== picture.width || height !== picture.height) {
        const detail = `The mask is ${width}x${height}, the picture ${picture.width}x${picture.height}; they must be the same.`;
        return { kind: "misfit", detail };
      }
      return judge(maskPlane(toRgba(known.pixels), area.edit));
    }
  }
}

function judge(plane: KeepPlane): KeepAnswer {
  if (plane.every((keep) => keep === 255)) {
    return { kind: "misfit", detail: "It marks nothing that may change." };
  }
  return { kind: "plane", plane };
}

function regionPlane(region: readonly number[], { width, height }: EditedPicture): KeepPlane {
  const [x0 = 0, y0 = 0, x1 = 1, y1 = 1] = region;
  const [left, right] = [Math.floor(x0 * width), Math.ceil(x1 * width)];
  const [top, bottom] = [Math.floor(y0 * height), Math.ceil(y1 * height)];
  const plane = new Uint8Array(width * height).fill(255);
  for (let y = top; y < bottom; y += 1) plane.fill(0, y * width + left, y * width + right);
  return plane;
}

function alphaPlane(pixels: Rgba | undefined): KeepPlane {
  if (pixels === undefined) throw new Error("a picture's own transparency needs its pixels");
  return maskPlane(pixels, "transparent");
}

function maskPlane({ data }: Rgba, edit: MaskColour): KeepPlane {
  const plane = new Uint8Array(data.length / 4);
  for (let pixel = 0; pixel < plane.length; pixel += 1) {
    const alpha = data[pixel * 4 + 3] ?? 255;
    if (edit === "transparent") plane[pixel] = alpha;
    else plane[pixel] = isBlack(data, pixel * 4) === (edit === "black") ? 0 : 255;
  }
  return plane;
}

/** On white paper, since that is how a see-through part of a black and white picture looks. */
function isBlack(data: Buffer, at: number): boolean {
  const [red = 0, green = 0, blue = 0, alpha = 255] = data.subarray(at, at + 4);
  const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
  return (grey * alpha + 255 * (255 - alpha)) / 255 < 128;
}
