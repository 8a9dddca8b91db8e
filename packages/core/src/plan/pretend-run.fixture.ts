import type { ImageModelV1, ImageProviderV1 } from "@genlock/provider";
import { compileJobs } from "../jobs/compile-jobs.ts";
import { sha256 } from "../jobs/job-key.ts";
import { keyJob } from "../jobs/key-job.ts";
import { asTurn } from "../lock/as-turn.ts";
import { applyReport } from "../lock/apply-report.ts";
import { emptyLock, type Lock, type LockedOutput } from "../lock/lock.ts";
import type { JobOutcome } from "../lock/run-report.ts";
import type { ProviderRegistry, StoreIndex } from "../ports/ports.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";
import type { PlanInput, PlanPolicy } from "./plan-context.ts";
import { planRun } from "./plan-run.ts";
import type { Plan, PlannedJob } from "./plan.ts";

/** Makes everything, and holds nothing back. */
export const openPolicy: PlanPolicy = {
  only: undefined,
  again: new Set(),
  rebuy: new Set(),
  frozen: false,
  replacePaid: false,
  buy: "stale",
};

/** A store in memory, and the folder of originals beside it. */
export class PretendStore implements StoreIndex {
  readonly calls = new Map<string, Map<number, LockedOutput[]>>();
  readonly originals = new Set<string>();
  readonly lost = new Set<string>();
  /** Digests that Git LFS left pointers to. */
  readonly pointers = new Set<string>();

  hasReceived(): boolean {
    return true;
  }

  hasOriginal(id: string): boolean {
    return this.originals.has(id);
  }
  isPointer(_id: string, { digest }: { readonly digest: string }): boolean {
    return this.pointers.has(digest);
  }
  restorable(_id: string, digest: string): boolean {
    const outputs = [...this.calls.values()].flatMap((calls) => [...calls.values()].flat());
    return outputs.some((output) => output.digest === digest) && !this.lost.has(digest);
  }
  stored(key: string, take: number): { images: number; nextCall: number } | undefined {
    const calls = this.calls.get(`${key} ${take}`);
    if (calls === undefined) return undefined;
    const images = [...calls.values()].reduce((sum, outputs) => sum + outputs.length, 0);
    return { images, nextCall: Math.max(...calls.keys()) + 1 };
  }
  newestTake(key: string): number | undefined {
    const takes = [...this.calls.keys()].flatMap((place) =>
      place.startsWith(`${key} `) ? [Number(place.split(" ")[1])] : [],
    );
    return takes.length === 0 ? undefined : Math.max(...takes);
  }
}

/** Providers that answer up to four images a call at two cents each, or for free. */
export const pretendProviders: ProviderRegistry = {
  provider: (name) => pretendProvider(name),
  model: (name, modelId) =>
    name === "absent" ? undefined : pretendModel(name, modelId ?? "pretend-1"),
  owner: () => undefined,
};

function pretendProvider(name: string): ImageProviderV1 | undefined {
  if (name === "absent") return undefined;
  return {
    specVersion: "v1",
    name,
    billing: name === "draft" ? "free" : "paid",
    environment: [],
    defaultModel: "pretend-1",
    models: ["pretend-1"],
    model: (modelId) => pretendModel(name, modelId),
  };
}

function pretendModel(provider: string, modelId: string): ImageModelV1 {
  const cents = provider === "draft" ? 0 : 2;
  return {
    specVersion: "v1",
    provider,
    modelId,
    billing: cents === 0 ? "free" : "paid",
    capabilities: {
      asOf: "2026-11-01",
      status: "current",
      endsOn: undefined,
      operations: undefined,
      apis: undefined,
      sizes: undefined,
      qualities: undefined,
      backgrounds: undefined,
      outputFormats: undefined,
      maxPromptLength: undefined,
      maxImagesPerCall: 4,
      maxInputImages: undefined,
      maxPartialImages: undefined,
      deterministic: undefined,
    },
    check: () => [],
    estimate: ({ count }) =>
      modelId === "unpriced"
        ? undefined
        : { min: (count * cents) / 100, max: (count * cents) / 100, asOf: "2026-11-01" },
    generate: () => Promise.reject(new Error("nothing is drawn here")),
  };
}

/** A project in memory that can be planned and run again and again. */
export class PretendProject {
  readonly store = new PretendStore();
  lock: Lock = emptyLock;
  assets: ReadonlyMap<string, ResolvedAsset>;
  /** Pictures of turns that were made, by key. */
  readonly #turns = new Map<string, LockedOutput>();
  /** Calls paid so far, as `key take call`. */
  readonly paid: string[] = [];

  constructor(assets: ReadonlyMap<string, ResolvedAsset>) {
    this.assets = assets;
  }

  input(policy: Partial<PlanPolicy> = {}): PlanInput {
    const inputs = new Map();
    const graph = compileJobs(this.assets, { inputs, lock: this.lock });
    return {
      graph,
      assets: this.assets,
      inputs,
      lock: this.lock,
      store: this.store,
      providers: pretendProviders,
      policy: { ...openPolicy, ...policy },
    };
  }

  plan(policy: Partial<PlanPolicy> = {}): Plan {
    return planRun(this.input(policy));
  }

  /** Runs a plan as the runner would, without a network. */
  run(policy: Partial<PlanPolicy> = {}): Plan {
    const input = this.input(policy);
    const plan = planRun(input);
    for (const planned of plan.jobs) this.#runJob(planned, input);
    return plan;
  }

  #runJob(planned: PlannedJob, input: PlanInput): void {
    const job = input.graph.jobs.get(planned.job);
    const { inputs } = input;
    const known = job && keyJob(job, { inputs, lock: this.lock, turns: this.#turns });
    if (known === undefined) return;
    const { job: keyed, before } = known;
    const place = `${keyed.key} ${planned.take}`;
    const calls = this.store.calls.get(place) ?? new Map<number, LockedOutput[]>();
    this.store.calls.set(place, calls);
    for (const { call, count } of planned.calls) {
      if (calls.has(call)) continue;
      this.paid.push(`${place} ${call}`);
      calls.set(
        call,
        Array.from({ length: count }, (_, index) =>
          pretendOutput(planned, { key: keyed.key, call, index }),
        ),
      );
    }
    const outputs = [...calls.values()].flat();
    const [first] = outputs;
    if (first !== undefined) this.#turns.set(keyed.key, first);
    const outcome: JobOutcome = {
      job: planned.job,
      assets: planned.assets,
      turnOf: planned.turnOf,
      turns: before.map(asTurn),
      status: "done",
      accepts: { key: keyed.key, fields: keyed.fields },
      take: planned.take,
      outputs,
      cost: 0,
      error: undefined,
      warnings: [],
    };
    this.lock = applyReport(this.lock, {
      version: 1,
      jobs: [outcome],
      spent: 0,
      ambiguousCalls: 0,
      interrupted: false,
      stoppedBy: undefined,
    });
    for (const id of planned.assets) this.store.originals.add(id);
  }
}

function pretendOutput(
  planned: PlannedJob,
  { key, call, index }: { readonly key: string; readonly call: number; readonly index: number },
): LockedOutput {
  const { provider, model, billing, take } = planned;
  return {
    digest: sha256(`${key} ${take} ${call} ${index}`),
    role: "candidate",
    mediaType: "image/png",
    width: 64,
    height: 64,
    byteLength: 100,
    hasAlpha: false,
    made: { key, take, call, index, provenance: { provider, model, billing } },
  };
}
