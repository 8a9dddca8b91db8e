import { join } from "node:path";
import { fontCoverage, type FontCoverage, type KnownFonts } from "@genlock/core";
import { readFont } from "./digest-fonts.ts";

/** Looks into fonts. What is there and cannot be used is left out: whoever sets a text in it says why. */
export async function knowFonts(root: string, paths: Iterable<string>): Promise<KnownFonts> {
  const known = new Map<string, "missing" | FontCoverage>();
  for (const path of paths) {
    const found = await lookInto(root, path);
    if (found !== undefined) known.set(path, found);
  }
  return known;
}

async function lookInto(root: string, path: string): Promise<"missing" | FontCoverage | undefined> {
  try {
    return fontCoverage(await readFont(root, join(root, path)));
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isMissing ? "missing" : undefined;
  }
}
