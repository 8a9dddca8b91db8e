import { GenlockError } from "@genlock/core";
import type { Project } from "../session/session.ts";
import type { JournalPlace } from "./open-batches.ts";
import { openBatches, summarizeBatch, type BatchSummary } from "./open-batches.ts";

/** What people do with batches that were left. */
export interface BatchActions {
  /** Batches whose answers are not kept yet, oldest first, as the service sees them. */
  list(project: Project, signal?: AbortSignal): Promise<BatchSummary[]>;
  /**
   * Asks the service to stop batches. What is done stays done and is paid; a run that waits, or `resume`, keeps it.
   *
   * @param ids `undefined`: all
   * @throws GenlockError `BATCH_UNKNOWN`
   */
  cancel(project: Project, ids?: readonly string[], signal?: AbortSignal): Promise<BatchSummary[]>;
}

/** Creates the actions on a journal. */
export function createBatchActions(place: Pick<JournalPlace, "journal" | "ports">): BatchActions {
  const open = async (project: Project, signal: AbortSignal) =>
    openBatches({
      ...place,
      providers: project.providers,
      poll: 1000,
      signal,
      warn: () => undefined,
    });
  return {
    async list(project, signal = new AbortController().signal) {
      const summaries: BatchSummary[] = [];
      for (const sent of await open(project, signal)) {
        const state = await sent.model.batch?.look(sent.record.id, signal);
        if (state !== undefined) summaries.push(summarizeBatch(sent, state));
      }
      return summaries;
    },
    async cancel(project, ids, signal = new AbortController().signal) {
      const batches = await open(project, signal);
      const unknown = ids?.find((id) => batches.every(({ record }) => record.id !== id));
      if (unknown !== undefined) {
        throw new GenlockError({
          code: "BATCH_UNKNOWN",
          message: `There is no open batch \`${unknown}\` here.`,
        });
      }
      const summaries: BatchSummary[] = [];
      for (const sent of batches) {
        if (ids !== undefined && !ids.includes(sent.record.id)) continue;
        const state = await sent.model.batch?.cancel(sent.record.id, signal);
        if (state !== undefined) summaries.push(summarizeBatch(sent, state));
      }
      return summaries;
    },
  };
}
