import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileMark, findManifestNow } from "@genlock/runner/rest";
import { styleFolder } from "../css/style-files.ts";
import { readEnvironment } from "../environment.ts";
import { exposedAmong } from "../exposed-secrets.ts";
import type { Host } from "../host.ts";
import { BuildAnswers } from "./build-answers.ts";
import { digestValues, keptBuildPath, ownerOf, parseBuild, type KeptBuild } from "./kept-build.ts";
import { namesIn, styleMark } from "./style-marks.ts";

/** What is known of a build before anything of the project is read. */
export interface StandingBuild {
  readonly answers: BuildAnswers;
  /** The line that says what there is. */
  readonly told: string;
}

/**
 * Says what a build answers when everything it goes by is as it was in an earlier one. `undefined`: something changed, or nobody knows;
 * whatever is wrong is found by reading everything. Never throws.
 */
export function lookAtBuild(host: Host): StandingBuild | undefined {
  const { root } = host.config;
  const { config } = host.options;
  try {
    const manifestPath = config === undefined ? findManifestNow(root) : resolve(root, config);
    if (manifestPath === undefined) return undefined;
    const owner = ownerOf(host, manifestPath);
    const build = parseBuild(readFileSync(keptBuildPath(owner, manifestPath), "utf8"), owner);
    if (build === undefined || !isAsItWas(build) || !isSameOutside(build, host)) return undefined;
    return { answers: new BuildAnswers(build.answers), told: build.told };
  } catch {
    return undefined;
  }
}

function isAsItWas({ marks, source: [source, isFolder], files, answers }: KeptBuild): boolean {
  if (isDirectory(source) !== isFolder) return false;
  if (!marks.every(([path, mark]) => fileMark(path)?.text === mark)) return false;
  return (
    files.every(([path, byteLength]) => isUsable(path, byteLength)) &&
    answers.every(([, answer]) =>
      answer.files.every(({ path, byteLength }) => isUsable(path, byteLength)),
    )
  );
}

function isSameOutside({ styles, environment }: KeptBuild, host: Host): boolean {
  const { config, options } = host;
  const { secrets, others, values } = environment;
  const variables = readEnvironment(config);
  const names = secrets.map(([name]) => name);
  return (
    styles.folder === styleFolder(config.root, options.config) &&
    namesIn(styles.folder).length === styles.files.length &&
    styles.files.every(([name, mark]) => styleMark(join(styles.folder, name)) === mark) &&
    secrets.every(([name, isSet]) => isSet === ((variables[name] ?? "") !== "")) &&
    digestValues(others, variables) === values &&
    exposedAmong(names, config.env, variables).length === 0
  );
}

/** Whether the deriver would find a file as it was. */
function isUsable(path: string, byteLength: number): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size === byteLength;
}

/** Whether there is a folder at a path. */
export function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
