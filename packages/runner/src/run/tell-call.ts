import type { CallResult, ReadyCall } from "./ready-call.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Tells how a call ended; of one that was not begun nothing is told.
 *
 * @param duration milliseconds from its turn on
 */
export function tellCall(
  { planned, model, call }: ReadyCall,
  { result, duration }: { readonly result: CallResult; readonly duration: number },
  { emit }: Pick<RunContext, "emit">,
): void {
  if (result.kind === "skipped") return;
  const { id: job, assets } = planned;
  const about = { type: "call-end", job, assets, provider: model.provider } as const;
  const told = { ...about, model: model.modelId, call, duration };
  if (result.kind !== "failed") {
    const { kind: outcome, outputs, cost } = result;
    emit({ ...told, outcome, images: outputs.length, cost });
    return;
  }
  const { outcome, code, cost } = result.failure;
  const known = cost ?? (outcome === "ambiguous" ? undefined : 0);
  emit({ ...told, outcome, code, images: 0, cost: known });
}
