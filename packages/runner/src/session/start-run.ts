import { emptyLock, type Plan, type RunReport } from "@genlock/core";
import { createBatchJournal } from "../batch/batch-journal.ts";
import { createLinkOpener } from "../remote/create-link-opener.ts";
import { moveOriginals } from "./art/move-originals.ts";
import { shelvesIn } from "./create-maker.ts";
import { createFilesBeside, type FilesBeside } from "./files-beside.ts";
import { findBytes } from "./find-bytes.ts";
import { createInputReader } from "./read-input.ts";
import { requireFreeNames } from "./require-free-names.ts";
import { restoreOriginals } from "./restore-originals.ts";
import { restorePlaces } from "./restore-project.ts";
import { runProject, type ProjectWrites } from "./run-project.ts";
import { indexFor, inspectWith, type SessionParts } from "./session-parts.ts";
import type { RunOptions } from "./run-options.ts";
import type { Project } from "./session.ts";
import { systemClock } from "./system-clock.ts";
import { writeOutcomes } from "./write-outcomes.ts";

/** Milliseconds that a run waits at its end for what is still being shared. */
const uploadDeadline = 60_000;
/** The same where somebody wants it to end. */
const farewell = 3000;

/** Runs a plan with a session's adapters: what was renamed follows first, then what is gone comes back, then jobs are run. */
export async function startRun(
  parts: SessionParts,
  { project, plan }: { readonly project: Project; readonly plan: Plan },
  options: RunOptions,
): Promise<RunReport> {
  const { places, store, leases, ledger, history, deriver } = parts;
  const { root, originalsDir, lock } = project;
  const bytes = { store, originalsDir, root };
  if (plan.moves.length > 0) await moveOriginals(plan.moves, project, parts);
  await requireFreeNames(plan, { ...bytes, lock });
  const failed = await restoreOriginals(plan, restorePlaces(project, parts));
  const written = { lock };
  const files = filesOf({ project, plan }, parts, options);
  const report = await runProject(
    { project, plan },
    {
      ports: {
        store,
        index: await indexFor(project, parts),
        ledger,
        leases,
        clock: systemClock,
        files: parts.files,
        openLink: createLinkOpener(parts.fetch),
        shared: parts.shared,
        inspect: (path) => inspectWith(deriver, path),
        composer: deriver,
        bytesOf: (digest) => findBytes(digest, { ...bytes, lock }),
      },
      writes: {
        inputsOf: (entries) =>
          createInputReader({
            ...bytes,
            lock: { ...emptyLock, inputs: lock.inputs },
            inputs: project.inputs,
            entries,
          }),
        orders: shelvesIn(places.state),
        batches: createBatchJournal(places.batches),
        write: async (outcomes) => {
          written.lock = await writeOutcomes(outcomes, {
            ...bytes,
            lock: written.lock,
            lockPath: places.lock,
            leases,
            history,
          });
          parts.shared?.offer(outcomes);
        },
        onJob: files?.onJob,
      },
    },
    files === undefined ? options : { ...options, onEvent: files.onEvent },
  ).finally(() => files?.end());
  const uploads = await parts.shared?.settle(
    options.signal?.aborted === true ? farewell : uploadDeadline,
  );
  const jobs = failed.length === 0 ? report.jobs : [...failed, ...report.jobs];
  return { ...report, jobs, ...(uploads !== undefined && { uploads }) };
}

interface RunFiles extends Pick<FilesBeside, "end"> {
  readonly onEvent: NonNullable<RunOptions["onEvent"]>;
  readonly onJob: NonNullable<ProjectWrites["onJob"]>;
}

/** Makes files while the run goes on; `undefined`: nobody wants any. */
function filesOf(
  { project, plan }: { readonly project: Project; readonly plan: Plan },
  parts: SessionParts,
  { files, signal, onEvent }: RunOptions,
): RunFiles | undefined {
  if (files === undefined) return undefined;
  const beside = createFilesBeside(project, parts, { files, signal, onEvent });
  const changing = new Set(plan.jobs.flatMap(({ assets }) => assets));
  let left = plan.jobs.length;
  return {
    end: () => beside.end(),
    onEvent(event) {
      onEvent?.(event);
      if (event.type !== "run-start" || files !== "to-the-end") return;
      const staying = [...project.assets.keys()].filter((id) => !changing.has(id));
      beside.begin(staying, project.lock.assets);
    },
    onJob(changed, entries) {
      left -= 1;
      // With nothing left to wait for there is no time for files either.
      if (left > 0 || files === "to-the-end") beside.begin(changed, entries);
    },
  };
}
