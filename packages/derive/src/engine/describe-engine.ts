/** Counts up whenever the same recipe comes to make other bytes by a change in this package. */
const revision = 1;

/** The parts whose versions decide what bytes come out. */
const parts = [
  "sharp",
  "vips",
  "aom",
  "heif",
  "webp",
  "mozjpeg",
  "png",
  "zlib-ng",
  "lcms",
  "cgif",
] as const;

/**
 * Names everything besides original and recipe that a derivative's bytes depend on, as part of its key.
 *
 * @param versions by library name, as sharp tells them.
 * @param platform system and processor, such as `linux-x64`.
 */
export function describeEngine(
  versions: { readonly [name: string]: string | undefined },
  platform: string,
): string {
  const named = parts.map((part) => `${part} ${versions[part] ?? "unknown"}`);
  return [`genlock ${revision}`, ...named, "threads 1", platform].join("; ");
}
