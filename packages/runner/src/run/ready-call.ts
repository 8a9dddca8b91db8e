import type { GenlockError, KeyedJob, LockedOutput, PlannedJob } from "@genlock/core";
import type { ImageModelV1, ImageRequest } from "@genlock/provider";
import type { CallFailure } from "./call-failure.ts";

/** One paid call, ready to be made. */
export interface ReadyCall {
  readonly planned: Pick<PlannedJob, "id" | "assets">;
  readonly job: Pick<KeyedJob, "key">;
  readonly model: ImageModelV1;
  readonly take: number;
  readonly call: number;
  readonly request: ImageRequest;
  /** Why an input could not be read when the call was to be made; `undefined`: nothing of the kind. */
  readonly inputError: () => GenlockError | undefined;
}

/** How a call ended. */
export type CallResult =
  | {
      readonly kind: "stored" | "found";
      readonly outputs: readonly LockedOutput[];
      /** US dollars; `undefined`: unknown. 0 for what was found. */
      readonly cost: number | undefined;
      readonly warnings: readonly string[];
    }
  | { readonly kind: "failed"; readonly failure: CallFailure }
  /** Not begun: the run was stopped first. */
  | { readonly kind: "skipped"; readonly reason: string };

/** Makes sure that a call is made once: here, or by whoever it is ordered from, today or later. */
export type MakeCall = (ready: ReadyCall) => Promise<CallResult>;
