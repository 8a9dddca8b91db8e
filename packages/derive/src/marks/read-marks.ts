import { sniffMediaType } from "../sniff-media-type.ts";
import { noMarks, type FoundMarks } from "./found-marks.ts";
import { isoMarks } from "./iso-marks.ts";
import { jpegMarks } from "./jpeg-marks.ts";
import { pngMarks } from "./png-marks.ts";
import { webpMarks } from "./webp-marks.ts";

/**
 * Tells what a picture's file carries about its origin, by its bytes: nothing is decoded, and damage after what is found is
 * not noticed. Formats whose marks are not known here carry none.
 *
 * @param bytes of the whole file.
 */
export function readMarks(bytes: Buffer): FoundMarks {
  switch (sniffMediaType(bytes)?.mediaType) {
    case "image/png":
      return pngMarks(bytes);
    case "image/jpeg":
      return jpegMarks(bytes);
    case "image/webp":
      return webpMarks(bytes);
    case "image/avif":
      return isoMarks(bytes);
    default:
      return noMarks;
  }
}
