import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { standingPaths, type DerivedAsset, type Project } from "@genlock/runner";
import { fileMark, isAtRestBefore, isWrittenBefore } from "@genlock/runner/rest";
import { countLine, filesMade } from "../build/count-line.ts";
import { styleFolder } from "../css/style-files.ts";
import { readEnvironment } from "../environment.ts";
import { declaredVariables } from "../exposed-secrets.ts";
import type { Host } from "../host.ts";
import type { BuildAnswers } from "./build-answers.ts";
import {
  digestValues,
  keptBuildPath,
  ownerOf,
  serializeBuild,
  type KeptBuild,
} from "./kept-build.ts";
import { isDirectory } from "./look-at-build.ts";
import { namesIn, styleMark } from "./style-marks.ts";

/** The longest build that is kept, in characters. */
const mostText = 64_000_000;

/** A build of which nothing was to be drawn, bought or warned, and what it was made from. */
export interface RestingBuild {
  readonly project: Project;
  readonly pictures: readonly DerivedAsset[];
  /** Absolute path of the manifest. */
  readonly manifest: string;
  /** Absolute path of the declaration file, whether it is there or not. */
  readonly declaration: string;
  /** When the reading of the project began, in milliseconds since 1970. */
  readonly readAt: number;
}

/**
 * Keeps a build for later ones, where nothing it went by was touched lately: one more change might not be seen. Never rejects, since
 * without it a build only takes longer.
 */
export async function keepBuild(
  host: Host,
  answers: BuildAnswers,
  resting: RestingBuild,
): Promise<void> {
  try {
    const marks = marksOf(resting);
    if (marks === undefined) return;
    const owner = ownerOf(host, resting.manifest);
    const text = serializeBuild({
      owner,
      marks,
      ...filesOf(host, resting),
      environment: environmentOf(host, resting.project),
      told: countLine(resting.pictures, filesMade(resting.pictures)),
      answers: [...answers.all],
    });
    if (text.length <= mostText) await write(keptBuildPath(owner, resting.manifest), text);
  } catch {
    // A cache that cannot be written is no cache.
  }
}

/** `undefined`: something was touched so lately that a change might not be seen, or cannot be known. */
function marksOf({
  project,
  pictures,
  declaration,
  readAt,
}: RestingBuild): KeptBuild["marks"] | undefined {
  const paths = standingPaths(project, import.meta.dirname);
  const ownPackage = findPackageJSON(import.meta.url);
  if (paths === undefined || ownPackage === undefined) return undefined;
  const originals = new Set(pictures.map(({ original }) => original.path));
  const all = new Set([...paths, ...originals, declaration, ownPackage]);
  const marks: [string, string][] = [];
  for (const path of all) {
    const mark = fileMark(path);
    // The first build itself gives originals another name in the cache.
    const isAtRest = originals.has(path) ? isWrittenBefore : isAtRestBefore;
    if (mark === undefined || !isAtRest(mark, readAt)) return undefined;
    marks.push([path, mark.text]);
  }
  return marks;
}

function filesOf(
  { config, options }: Host,
  { project, pictures }: RestingBuild,
): Pick<KeptBuild, "source" | "files" | "styles"> {
  const source = join(project.root, "src");
  const folder = styleFolder(config.root, options.config);
  return {
    source: [source, isDirectory(source)],
    files: pictures
      .flatMap(({ derivatives }) => derivatives)
      .map(({ path, byteLength }) => [path, byteLength]),
    styles: {
      folder,
      files: namesIn(folder).map((name) => [name, styleMark(join(folder, name))]),
    },
  };
}

function environmentOf({ config }: Host, project: Project): KeptBuild["environment"] {
  const variables = readEnvironment(config);
  const declared = declaredVariables(project);
  const secrets = declared.filter(({ secret }) => secret);
  const others = declared.filter(({ secret }) => !secret).map(({ name }) => name);
  return {
    secrets: secrets.map(({ name }) => [name, (variables[name] ?? "") !== ""]),
    others,
    values: digestValues(others, variables),
  };
}

async function write(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
