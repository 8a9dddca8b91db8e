/** The extension of a picture's file, without the dot. @param format as it is written in manifests and modules */
export function fileExtension(format: string): string {
  return format === "jpeg" ? "jpg" : format;
}
