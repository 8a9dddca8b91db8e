/** The kinds of pictures that an original can be, with the extension of its file. */
const extensions: ReadonlyMap<string, string> = new Map([
  ["image/png", "png"],
  ["image/jpeg", "jpg"],
  ["image/webp", "webp"],
  ["image/gif", "gif"],
  ["image/svg+xml", "svg"],
  ["image/avif", "avif"],
]);

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ...[...extensions].map(([mediaType, ext]): [string, string] => [ext, mediaType]),
  ["jpeg", "image/jpeg"],
]);

/** The extension of files of a media type, without the dot; `undefined`: no original is of that type. */
export function extensionOf(mediaType: string): string | undefined {
  return extensions.get(mediaType);
}

/** The media type of an extension, without the dot, in either case; `undefined`: no original has it. */
export function mediaTypeOf(ext: string): string | undefined {
  return mediaTypes.get(ext.toLowerCase());
}

/** Every extension that an original's file may have, without the dot. */
export const originalExtensions: readonly string[] = [...mediaTypes.keys()];
