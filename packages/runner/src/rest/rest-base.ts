import {
  inputPathsOf,
  parentsOf,
  sha256,
  type AssetId,
  type JoinedManifest,
  type Written,
  type WrittenManifest,
} from "@genlock/core";
import { relative, sep } from "node:path";
import type { Project } from "../session/session.ts";
import { indexLock } from "./lock-index.ts";

/** A part of the manifest without what can point into its text. */
export type Placed<Value> = Omit<Written<Value>, "locate">;

type PartOf<Name extends "defaults" | "presets"> =
  NonNullable<WrittenManifest[Name]> extends Written<infer Value> ? Placed<Value> : never;
type StyleOf =
  WrittenManifest["styles"] extends ReadonlyMap<string, Written<infer Value>>
    ? Placed<Value>
    : never;

/** What a project at rest was planned with, beside its assets: enough to plan a few of them that changed. */
export interface RestBase {
  /** All of the manifest but the assets. */
  readonly manifest: {
    readonly provider: string | undefined;
    readonly originals: string | undefined;
    readonly defaults: PartOf<"defaults"> | undefined;
    readonly presets: PartOf<"presets"> | undefined;
    readonly styles: readonly (readonly [name: string, style: StyleOf])[];
  };
  /** The files that may have assets, relative to the project's folder, the manifest first. */
  readonly files: readonly string[];
  /** How many assets there are, matrices expanded. */
  readonly assets: number;
  /** Those that other assets are made from. */
  readonly parents: readonly AssetId[];
  /** Whether any asset is made from a file. */
  readonly hasFiles: boolean;
  /** The providers that assets name, in the order of the assets. */
  readonly providers: readonly string[];
}

/** What is kept of a base: one line of JSON, then where each entry stands in the lock. */
export interface KeptBase {
  readonly base: RestBase;
  readonly lockIndex: string;
}

/** Collects a base. `undefined`: the lock is not laid out as this tool does it. @param lock the bytes of its file */
export function collectBase(
  project: Project,
  manifest: JoinedManifest,
  lock: Buffer,
): KeptBase | undefined {
  const lockIndex = indexLock(lock, project.lock);
  if (lockIndex === undefined) return undefined;
  const { provider, originals, defaults, presets, styles } = manifest;
  const assets = [...project.assets.values()];
  return {
    base: {
      manifest: {
        provider,
        originals,
        defaults: defaults && placed(defaults),
        presets: presets && placed(presets),
        styles: [...styles].map(([name, style]) => [name, placed(style)]),
      },
      files: project.sources.map(({ file }) => file),
      assets: assets.length,
      parents: [...new Set(assets.flatMap(parentsOf))],
      hasFiles: assets.some((asset) => inputPathsOf(asset).length > 0),
      providers: [...new Set(assets.map((asset) => asset.provider))],
    },
    lockIndex,
  };
}

function placed<Value>({ value, file, folder, pointer }: Written<Value>): Placed<Value> {
  return { value, file, folder, pointer };
}

/** The bytes of a base, and their digest, by which the mark knows them. */
export function serializeBase({ base, lockIndex }: KeptBase): {
  readonly bytes: Buffer;
  readonly digest: string;
} {
  const bytes = Buffer.from(`${JSON.stringify(base)}${lockIndex}`);
  return { bytes, digest: sha256(bytes) };
}

/** Reads a base. `undefined`: it is not the one that the mark knows. */
export function parseBase(bytes: Buffer, digest: string): KeptBase | undefined {
  if (sha256(bytes) !== digest) return undefined;
  const text = bytes.toString("utf8");
  const end = text.indexOf("\n");
  // The digest says that this is what was written.
  const base: RestBase = JSON.parse(text.slice(0, end));
  return { base, lockIndex: text.slice(end) };
}

/** A file's path as manifests write it. @param path absolute, inside the root */
export function projectPath(root: string, path: string): string {
  return relative(root, path).replaceAll(sep, "/");
}
