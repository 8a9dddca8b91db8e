import type { DerivativeSettings } from "../recipes/derivative-settings.ts";
import type { PictureFile } from "./picture.ts";

/** The derivatives of an original, by format best first and by width ascending; none is wider than the original. */
export function expectDerivatives(
  original: PictureFile,
  settings: DerivativeSettings,
): PictureFile[] {
  const own = ["avif", "webp", "jpeg", "png"].includes(original.format) ? original.format : "png";
  const formats = settings.formats ?? new Set(["avif", "webp", own]);
  const widths = (settings.widths ?? [original.width]).map((width) =>
    Math.min(width, original.width),
  );
  const files: PictureFile[] = [];
  for (const format of formats) {
    for (const width of [...new Set(widths)].sort((a, b) => a - b)) {
      const height = Math.max(1, Math.round((original.height * width) / original.width));
      files.push({ format, width, height });
    }
  }
  return files;
}
