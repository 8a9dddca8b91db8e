import { basename, join } from "node:path";

/**
 * What is remembered of a project at rest: one in which every asset is current, so that a plan changes nothing. While all that
 * decides this is as it was, nobody need read the project to know. It may be deleted at any time, and nothing is bought by it.
 *
 * Its file is one line of fixed length, this as JSON, and the bytes of the texts one after the other: comparing them takes less
 * time than loading what could digest them.
 */
export interface RestMark {
  /** The program that looked: its version, Node's and the platform. */
  readonly tool: string;
  /** Absolute path of the manifest. */
  readonly manifest: string;
  /** Warnings among the diagnostics. */
  readonly warnings: number;
  /** Files that people write, by absolute path, with their length in bytes: the manifest, what it includes, prompt files. */
  readonly texts: readonly (readonly [path: string, byteLength: number])[];
  /** All else that decides, by absolute path, as the system tells it apart. Empty: it is not there. */
  readonly marks: readonly (readonly [path: string, mark: string])[];
  /** SHA-256 of the bytes beside the mark that let few changed assets be planned; empty: there are none. */
  readonly base: string;
}

/** What a mark must have been made by and for. */
export type RestMarkOwner = Pick<RestMark, "tool" | "manifest">;

const start = "genlock-rest-2";

/** Bytes of the first line. */
export const firstLineLength = start.length + 12;

/** The program, as far as its answer may depend on it. */
export function toolOf(toolVersion: string): string {
  return `genlock ${toolVersion}, Node ${process.version}, ${process.platform} ${process.arch}`;
}

/** Where the mark of a manifest is. Two manifests may get one name; then each takes the other's place. @param cacheDir absolute */
export function restMarkPath(cacheDir: string, manifest: string): string {
  let sum = 0;
  for (const character of manifest) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 2 ** 32;
  return join(cacheDir, "rest-v2", `${basename(manifest).slice(0, 60)}-${sum.toString(16)}`);
}

/** Where what lets few changed assets be planned is, by where the mark is. */
export function restBasePath(markPath: string): string {
  return `${markPath}.base`;
}

/** The first line and the JSON. */
export function serializeRestMark(mark: RestMark): Buffer {
  const json = Buffer.from(JSON.stringify(mark));
  return Buffer.concat([
    Buffer.from(`${start} ${String(json.byteLength).padStart(10, "0")}\n`),
    json,
  ]);
}

/** How many bytes of JSON follow a first line; `undefined`: it is none. */
export function jsonLengthOf(firstLine: string): number | undefined {
  const [, length] = /^genlock-rest-2 (\d{10})\n$/.exec(firstLine) ?? [];
  return length === undefined ? undefined : Number(length);
}

/** Reads the JSON of a mark; `undefined`: it is none of this program and this manifest. */
export function parseRestMark(json: string, owner: RestMarkOwner): RestMark | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isRestMark(value)) return undefined;
  if (value.tool !== owner.tool || value.manifest !== owner.manifest) return undefined;
  return value.texts.some(([path]) => path === owner.manifest) ? value : undefined;
}

function isRestMark(value: unknown): value is RestMark {
  if (typeof value !== "object" || value === null) return false;
  const mark: Partial<Record<keyof RestMark, unknown>> = value;
  return (
    Number.isSafeInteger(mark.warnings) &&
    typeof mark.base === "string" &&
    isPairs(mark.texts, "number") &&
    isPairs(mark.marks, "string")
  );
}

function isPairs(value: unknown, second: "number" | "string"): boolean {
  const isPair = (pair: unknown): boolean =>
    Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === second;
  return Array.isArray(value) && value.every(isPair);
}
