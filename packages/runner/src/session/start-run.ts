import { emptyLock, type Plan, type RunReport } from "@genlock/core";
import { createBatchJournal } from "../batch/batch-journal.ts";
import { createLinkOpener } from "../remote/create-link-opener.ts";
import { moveOriginals } from "./art/move-originals.ts";
import { shelvesIn } from "./create-maker.ts";
import { findBytes } from "./find-bytes.ts";
import { createInputReader } from "./read-input.ts";
import { requireFreeNames } from "./require-free-names.ts";
import { restoreOriginals } from "./restore-originals.ts";
import { restorePlaces } from "./restore-project.ts";
import { runProject } from "./run-project.ts";
import { indexFor, inspectWith, type SessionParts } from "./session-parts.ts";
import type { Project, RunOptions } from "./session.ts";
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
      },
    },
    options,
  );
  const uploads = await parts.shared?.settle(
    options.signal?.aborted === true ? farewell : uploadDeadline,
  );
  const jobs = failed.length === 0 ? report.jobs : [...failed, ...report.jobs];
  return { ...report, jobs, ...(uploads !== undefined && { uploads }) };
}
