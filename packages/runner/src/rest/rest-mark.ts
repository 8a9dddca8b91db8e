import { createHash } from "node:crypto";
import { join } from "node:path";

/**
 * What is remembered of a project at rest: one in which every asset is current, so that a plan changes nothing. While all that
 * decides this is as it was, nobody need read the project to know. It may be deleted at any time, and nothing is bought by it.
 */
export interface RestMark {
  readonly version: 1;
  /** The program that looked: its version, Node's and the platform. */
  readonly tool: string;
  /** Absolute path of the manifest. */
  readonly manifest: string;
  /** Warnings among the diagnostics. */
  readonly warnings: number;
  /** Files that people write, by absolute path, with the digest of their bytes: the manifest, what it includes, prompt files. */
  readonly texts: readonly (readonly [path: string, digest: string])[];
  /** All else that decides, by absolute path, as the system tells it apart. Empty: it is not there. */
  readonly marks: readonly (readonly [path: string, mark: string])[];
}

/** The program, as far as its answer may depend on it. */
export function toolOf(toolVersion: string): string {
  return `genlock ${toolVersion}, Node ${process.version}, ${process.platform} ${process.arch}`;
}

/** Where the mark of a manifest is. @param cacheDir absolute */
export function restMarkPath(cacheDir: string, manifest: string): string {
  const name = createHash("sha256").update(manifest).digest("hex").slice(0, 16);
  return join(cacheDir, "rest-v1", `${name}.json`);
}

/** Reads the text of a mark; `undefined`: it is none of this version, this program and this manifest. */
export function parseRestMark(
  text: string,
  { tool, manifest }: Pick<RestMark, "tool" | "manifest">,
): RestMark | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRestMark(value) || value.tool !== tool || value.manifest !== manifest) return undefined;
  return value.texts.some(([path]) => path === manifest) ? value : undefined;
}

function isRestMark(value: unknown): value is RestMark {
  if (typeof value !== "object" || value === null) return false;
  const mark: Partial<Record<keyof RestMark, unknown>> = value;
  return (
    mark.version === 1 &&
    Number.isSafeInteger(mark.warnings) &&
    isPairs(mark.texts) &&
    isPairs(mark.marks)
  );
}

function isPairs(value: unknown): boolean {
  const isPair = (pair: unknown): boolean =>
    Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === "string");
  return Array.isArray(value) && value.every(isPair);
}
