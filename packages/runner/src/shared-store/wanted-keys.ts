import type { Project } from "../session/session.ts";
import { namedCalls } from "./named-outputs.ts";

/** The keys of all jobs that may have been paid: those that the lock names, and those that the manifest wants. */
export function wantedKeys({ lock, graph, providers }: Project): ReadonlySet<string> {
  const wanted = [...graph.jobs.values()].flatMap((job) => {
    if (job.kind !== "keyed") return [];
    return providers.provider(job.fields.provider)?.billing === "free" ? [] : [job.key];
  });
  return new Set([...namedCalls(lock).map(({ key }) => key), ...wanted]);
}
