import type { Job, JobGraph, ResolvedAsset } from "@genlock/core";

/** A resolved asset with nothing but an id and a size. */
export function resolvedAsset(id: string, size: string | undefined = "1024x1024"): ResolvedAsset {
  return {
    id,
    origin: { file: "genlock.yaml", pointer: `/assets/${id}`, range: undefined },
    origins: new Map(),
    operation: "generate",
    provider: "openai",
    prompts: ["a fox"],
    conversation: false,
    styles: [],
    inputs: [],
    mask: undefined,
    region: undefined,
    preserveOutside: undefined,
    settings: {
      api: undefined,
      model: undefined,
      size,
      quality: undefined,
      background: undefined,
      output_format: undefined,
      output_compression: undefined,
      moderation: undefined,
      input_fidelity: undefined,
      responses: undefined,
      params: undefined,
    },
    candidates: 1,
    partialImages: 0,
    alt: "",
    derivatives: undefined,
  };
}

/** A graph of one job for each list of ids; the job's id and key are the first of them. */
export function graphOf(...groups: readonly (readonly string[])[]): JobGraph {
  const jobs = groups.map((assets): [string, Job] => {
    const [id = ""] = assets;
    return [
      id,
      {
        kind: "keyed",
        id,
        key: id,
        fields: { provider: "openai", operation: "generate" },
        provider: "openai",
        operation: "generate",
        assets,
        turnOf: [],
        previous: undefined,
        model: resolvedAsset(id),
        candidates: 1,
        partialImages: 0,
        parents: [],
      },
    ];
  });
  const jobOf = groups.flatMap((assets) => assets.map((id) => [id, assets[0] ?? ""] as const));
  return { jobs: new Map(jobs), jobOf: new Map(jobOf), order: jobOf.map(([id]) => id) };
}
