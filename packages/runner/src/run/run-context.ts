import type {
  AssetId,
  InputIndex,
  JobGraph,
  JobKey,
  LockedOutput,
  Lock,
  LockEntry,
  Plan,
  ProviderRegistry,
  ResolvedAsset,
  ResolvedInput,
  RunEvent,
} from "@genlock/core";
import type { CallTimeouts } from "@genlock/provider";
import type { Budget } from "./budget.ts";
import type { ModelGates } from "./model-gates.ts";
import type { Pacer } from "./pacer.ts";
import type { MakeCall } from "./ready-call.ts";
import type { RateLimits } from "./rate-limits.ts";
import type { CallPorts, RunPorts } from "./run-ports.ts";

/** What a call is made with. */
export interface CallContext {
  readonly ports: CallPorts;
  readonly budget: Budget;
  readonly gates: ModelGates;
  readonly limits: RateLimits;
  readonly pacerOf: (provider: string) => Pacer;
  readonly timeoutsOf: (provider: string) => CallTimeouts;
  /** US dollars all runs of a day may cost; `undefined`: no cap. */
  readonly perDay: number | undefined;
  /** Whether a call that may have been paid may be made again, by the id of its reservation; `undefined`: none may. */
  readonly mayRepeat: ((reservation: string) => boolean) | undefined;
  /** Whether waiting for a model that has no room is left to whoever gave the call. */
  readonly leavesWaiting: boolean;
  readonly emit: (event: RunEvent) => void;
  /** Says that nothing more is to be started, and why; the first reason stays. */
  readonly stop: (code: string) => void;
  /** Why nothing more is started; `undefined`: the run goes on. */
  readonly stopped: () => string | undefined;
  /** Aborts waiting and starting. */
  readonly signal: AbortSignal;
  /** Aborts calls under way. */
  readonly killSignal: AbortSignal;
}

/** Counts what is under way: once nothing is, no further call comes before one that waits has ended. */
export interface Activity {
  begin(): void;
  end(): void;
}

/** What a run knows and shares between its jobs. */
export interface RunContext extends CallContext {
  readonly ports: RunPorts;
  readonly plan: Plan;
  readonly graph: JobGraph;
  readonly assets: ReadonlyMap<AssetId, ResolvedAsset>;
  readonly inputs: InputIndex;
  readonly providers: ProviderRegistry;
  /** Pictures that were fetched, by address; `undefined`: none. */
  readonly fetched: Lock["inputs"];
  /** What is locked by now: starts as the lock and takes in each job as it ends. */
  readonly entries: Map<AssetId, LockEntry>;
  /** Pictures of turns made in this run, by key: conversations go on from them. */
  readonly turns: Map<JobKey, LockedOutput>;
  /** Makes a call once, here or elsewhere. */
  readonly makeCall: MakeCall;
  /** Counts what may still lead to calls. Default: nobody asks. */
  readonly activity?: Activity | undefined;
  /** Reads the bytes of an input and makes sure that they are those the job was keyed on. */
  readonly readInput: (input: ResolvedInput) => Promise<Uint8Array>;
  /**
   * Hears of each job that ended, well or not, with the assets whose entries changed by it. What these name is in the store,
   * and not in the lock yet. Must not throw. Default: nobody listens.
   */
  readonly onJob?:
    | ((changed: readonly AssetId[], entries: ReadonlyMap<AssetId, LockEntry>) => void)
    | undefined;
  /** Whether a signal from outside stopped the run. */
  readonly interrupted: () => boolean;
}
