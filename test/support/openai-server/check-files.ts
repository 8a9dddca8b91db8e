import sharp from "sharp";
import { type ApiError, badParameter, cannotDraw } from "./api-error.ts";
import type { RecordedFile } from "./records.ts";
import { editFileNames } from "./request-names.ts";
import type { ServedModel } from "./served-models.ts";

const types = ["image/png", "image/webp", "image/jpeg"];

/** What the API would refuse about the files of an edit or a variation; `undefined`: nothing. */
export async function checkFiles(
  files: readonly RecordedFile[],
  model: ServedModel,
): Promise<ApiError | undefined> {
  const images = files.filter(({ field }) => field === "image" || field === "image[]");
  const mask = files.find(({ field }) => field === "mask");
  const stranger = files.find(
    ({ field }) => field !== "image[]" && !editFileNames.some((name) => name === field),
  );
  if (stranger !== undefined) {
    return badParameter(
      stranger.field,
      "unknown_parameter",
      `Unknown parameter: '${stranger.field}'.`,
    );
  }
  if (images.length === 0) {
    return badParameter(
      "image",
      "missing_required_parameter",
      "Missing required parameter: 'image'.",
    );
  }
  if (images.filter(({ field }) => field === "image").length > 1) {
    return badParameter("image", "duplicate_parameter", "Duplicate parameter: 'image'.");
  }
  if (images.length > (model.dallE ? 1 : 16)) {
    return badParameter("image", "array_above_max_length", "Invalid 'image': array too long.");
  }
  for (const [index, image] of images.entries()) {
    const param = `image[${index}]`;
    if (!types.includes(image.type)) {
      return badParameter(
        param,
        "unsupported_file_mimetype",
        `Invalid file '${param}': unsupported mimetype ('${image.type}'). Supported file formats are 'image/jpeg', 'image/png', and 'image/webp'.`,
      );
    }
    const format = await formatOf(image);
    if (format === undefined) {
      return cannotDraw(param, "invalid_image_file", "Invalid image file or mode.");
    }
  }
  return mask === undefined || images[0] === undefined ? undefined : checkMask(mask, images[0]);
}

async function formatOf(file: RecordedFile): Promise<string | undefined> {
  return sharp(file.bytes)
    .metadata()
    .then(
      ({ format }) => format,
      () => undefined,
    );
}

async function checkMask(mask: RecordedFile, image: RecordedFile): Promise<ApiError | undefined> {
  const [own, other] = await Promise.all([
    sharp(mask.bytes).metadata(),
    sharp(image.bytes).metadata(),
  ]);
  const fits =
    own.format === "png" &&
    own.hasAlpha &&
    own.width === other.width &&
    own.height === other.height &&
    mask.bytes.length < 4 * 1024 * 1024;
  return fits
    ? undefined
    : cannotDraw(
        "mask",
        "invalid_image_file",
        "Invalid mask: expected a PNG with an alpha channel, of the size of the first image, under 4 MB.",
      );
}
