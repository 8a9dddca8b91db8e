import type { AcquireOptions } from "../leases/leases.ts";
import type { CallResult, ReadyCall } from "./ready-call.ts";
import type { CallContext } from "./run-context.ts";

/** What is done with a call once nobody else is at it. */
export interface HeldCall {
  readonly action: () => Promise<CallResult>;
  /** Hears who holds the call while this waits. */
  readonly onWait?: AcquireOptions["onWait"];
}

/** Does something with a call that nobody else does meanwhile. Where the run is stopped first, the call was not begun here. */
export async function holdCall(
  { job, take, call }: ReadyCall,
  { ports, signal, stopped }: Pick<CallContext, "ports" | "signal" | "stopped">,
  { action, onWait }: HeldCall,
): Promise<CallResult> {
  const name = `call-${job.key}-${take}-${call}`;
  let begun = false;
  const held = (): Promise<CallResult> => {
    begun = true;
    return action();
  };
  try {
    return await ports.leases.hold(name, held, { signal, onWait });
  } catch (error) {
    if (begun || !signal.aborted || error !== signal.reason) throw error;
    return { kind: "skipped", reason: stopped() ?? "RUN_INTERRUPTED" };
  }
}
