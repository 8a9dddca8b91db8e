/** The media type of a picture by its format. */
export function mediaTypeOf(format: string): string {
  return format === "svg" ? "image/svg+xml" : `image/${format}`;
}
