import { createHash } from "node:crypto";
import { join } from "node:path";
import { projectPlaces, toolOf } from "@genlock/runner/rest";
import { normalizePath } from "vite";
import type { Host } from "../host.ts";
import type { Answer } from "./build-answers.ts";

/**
 * What is remembered of a build of which nothing was to be drawn, bought or warned: while all that it went by is as it was, another
 * build answers the same. It may be deleted at any time, nothing is bought by it, and frozen builds do not read it.
 */
export interface KeptBuild {
  readonly owner: string;
  /** What decides, by absolute path, as the system tells it apart. Empty: it is not there. */
  readonly marks: readonly (readonly [path: string, mark: string])[];
  /** Where declarations are, if that is a folder, and whether it is one. */
  readonly source: readonly [path: string, isFolder: boolean];
  /** Files made of pictures, with their length: nothing else says that one can be used. */
  readonly files: readonly (readonly [path: string, byteLength: number])[];
  /** The same by the names that style sheets have for them, below the folder of this build. */
  readonly styles: {
    readonly folder: string;
    readonly files: readonly (readonly [name: string, mark: string])[];
  };
  /** Variables that providers read: names of secrets with whether they are set, names of others, and a digest of their values. */
  readonly environment: {
    readonly secrets: readonly (readonly [name: string, isSet: boolean])[];
    readonly others: readonly string[];
    readonly values: string;
  };
  /** The line that says what there is. */
  readonly told: string;
  readonly answers: readonly (readonly [question: string, answer: Answer])[];
}

const start = "genlock-build-1";

/** Who may go by what is kept: the same program with the same options for the same site. */
export function ownerOf({ config, options }: Host, manifestPath: string): string {
  const { generate = "never", maxCost = null } = options;
  const tool = toolOf("plugin");
  return JSON.stringify([tool, normalizePath(config.root), manifestPath, generate, maxCost]);
}

/** Where a build is kept. @param manifestPath absolute */
export function keptBuildPath(owner: string, manifestPath: string): string {
  const name = createHash("sha256").update(owner).digest("hex").slice(0, 16);
  return join(projectPlaces(manifestPath, undefined).cache, "builds-v1", name);
}

/** One line with a digest, and the build as JSON. */
export function serializeBuild(build: KeptBuild): string {
  const json = JSON.stringify(build);
  return `${start} ${digestOf(json)}\n${json}`;
}

/** Reads what {@link serializeBuild} wrote; `undefined`: it is cut off, was edited, or is of somebody else. */
export function parseBuild(text: string, owner: string): KeptBuild | undefined {
  const end = text.indexOf("\n");
  const json = text.slice(end + 1);
  if (text.slice(0, end) !== `${start} ${digestOf(json)}`) return undefined;
  // The digest says that this is what was written.
  const build: KeptBuild = JSON.parse(json);
  return build.owner === owner ? build : undefined;
}

/** A digest of values in the order of their names. */
export function digestValues(
  names: readonly string[],
  environment: { readonly [name: string]: string | undefined },
): string {
  return digestOf(JSON.stringify(names.map((name) => environment[name] ?? null)));
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
