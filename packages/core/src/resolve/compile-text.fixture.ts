import { compileJobs } from "../jobs/compile-jobs.ts";
import type { InputFacts, JobGraph } from "../jobs/job-graph.ts";
import { sha256 } from "../jobs/job-key.ts";
import { emptyLock } from "../lock/lock.ts";
import { readManifest } from "../manifest/read-manifest.ts";
import { inputPathsOf } from "../check/check-inputs.ts";
import { resolveManifest, type Resolution } from "./resolve-manifest.ts";

/** A project of texts, taken as far as the job graph. */
export interface CompiledText {
  readonly resolution: Resolution;
  readonly graph: JobGraph;
  /** Codes of every diagnostic, errors and warnings. */
  readonly codes: readonly string[];
}

/** Reads, resolves and compiles `genlock.yaml` among some files; every picture file counts as one of 64 by 64 pixels. */
export async function compileText(files: Readonly<Record<string, string>>): Promise<CompiledText> {
  const read = (path: string): Promise<string | undefined> => Promise.resolve(files[path]);
  const reading = await readManifest({ file: "genlock.yaml", read });
  const resolution: Resolution =
    reading.manifest === undefined
      ? { assets: new Map(), broken: [], diagnostics: [] }
      : await resolveManifest(reading.manifest, read);
  const paths = [...resolution.assets.values()].flatMap(inputPathsOf);
  const inputs = new Map(paths.map((path) => [path, pictureFacts(files[path] ?? path)]));
  return {
    resolution,
    graph: compileJobs(resolution.assets, { inputs, lock: emptyLock }),
    codes: [...reading.diagnostics, ...resolution.diagnostics].map(({ code }) => code),
  };
}

function pictureFacts(content: string): InputFacts {
  return {
    digest: sha256(content),
    mediaType: "image/png",
    byteLength: content.length,
    width: 64,
    height: 64,
    hasAlpha: false,
  };
}
