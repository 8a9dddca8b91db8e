import { hash } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { GenlockError, type ResolvedAsset } from "@genlock/core";

/** The most bytes of a font. */
const largestFont = 32 * 1024 * 1024;

/** Font files that texts on pictures use. */
export interface KnownFonts {
  /** SHA-256, lower-case hex, by path relative to the project's root. */
  readonly digests: ReadonlyMap<string, string>;
  /** Absolute paths, by digest. */
  readonly paths: ReadonlyMap<string, string>;
}

/**
 * Reads the fonts that assets name.
 *
 * @param root absolute path of the project's folder; a font lies in it.
 * @throws GenlockError `FONT_UNREADABLE`
 */
export async function digestFonts(
  root: string,
  assets: readonly Pick<ResolvedAsset, "id" | "social">[],
): Promise<KnownFonts> {
  const digests = new Map<string, string>();
  const paths = new Map<string, string>();
  for (const { id, social } of assets) {
    const font = social?.text?.font;
    if (font === undefined || digests.has(font)) continue;
    const path = join(root, font);
    const digest = await digestOf(path, { root, id, font });
    digests.set(font, digest);
    paths.set(digest, path);
  }
  return { digests, paths };
}

/** Reads a font of the project. @throws Error that says why it cannot be read, with Node's `code` where it is not there */
export async function readFont(root: string, path: string): Promise<Buffer> {
  const real = await realpath(path);
  if (!real.startsWith((await realpath(root)) + sep))
    throw new Error("it leads out of the project");
  const stats = await stat(real);
  // A pipe or a device would never come to an end.
  if (!stats.isFile()) throw new Error("it is no regular file");
  if (stats.size > largestFont) throw new Error(`it has more than ${largestFont} bytes`);
  return await readFile(real);
}

interface NamedFont {
  readonly root: string;
  readonly id: string;
  readonly font: string;
}

async function digestOf(path: string, { root, id, font }: NamedFont): Promise<string> {
  try {
    return hash("sha256", await readFont(root, path), "hex");
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new GenlockError({
      code: "FONT_UNREADABLE",
      message: `The font \`${font}\` of the text on \`${id}\` cannot be read: ${reason}`,
      cause,
    });
  }
}
