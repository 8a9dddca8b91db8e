import type { ManifestReading } from "./joined-manifest.ts";
import { readManifest } from "./read-manifest.ts";

/** Reads a manifest from texts in memory; `genlock.yaml` is the manifest. */
export function readTexts(texts: { readonly [file: string]: string }): Promise<ManifestReading> {
  const files = new Map(Object.entries(texts));
  return readManifest({
    file: "genlock.yaml",
    read: (path) => Promise.resolve(files.get(path)),
  });
}

/** Reads one text as a manifest. */
export function readText(text: string): Promise<ManifestReading> {
  return readTexts({ "genlock.yaml": text });
}
