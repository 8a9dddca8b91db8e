import { GenlockError, type LockedOutput, type Provenance } from "@genlock/core";
import type { ImageModelV1, ImageRequest, ImageResult } from "@genlock/provider";
import type { StoredBlob } from "../store/store.ts";
import { checkAnswer } from "./answer-check.ts";
import type { CallResult } from "./ready-call.ts";
import type { CallPorts } from "./run-ports.ts";

/** A call that was answered, and what is known of it after any time. */
export interface AnsweredCall {
  readonly key: string;
  readonly take: number;
  readonly call: number;
  readonly model: Pick<ImageModelV1, "provider" | "modelId" | "billing">;
  readonly request: Pick<
    ImageRequest,
    "count" | "size" | "background" | "backdrop" | "outputFormat"
  >;
}

/** What it brought. */
export interface Kept {
  /** The id of its reservation in the ledger. */
  readonly reservation: string;
  readonly result: ImageResult;
  /** In the store, by index. */
  readonly blobs: ReadonlyMap<number, StoredBlob>;
}

/**
 * Checks the stored pictures, records the call, settles the money. Of several pictures those that can be locked count: all of
 * them were paid.
 *
 * @throws GenlockError `ANSWER_INVALID` when none can be locked, and what the store refuses with.
 */
export async function keepAnswer(
  answered: AnsweredCall,
  { reservation, result, blobs }: Kept,
  ports: Pick<CallPorts, "inspect" | "clock" | "store" | "ledger">,
): Promise<Extract<CallResult, { readonly kind: "stored" | "found" }>> {
  const { key, take, call, model, request } = answered;
  const outputs: LockedOutput[] = [];
  const warnings = result.warnings.map((warning) => warning.message);
  const refused: RefusedPicture[] = [];
  for (const [index, blob] of blobs) {
    const inspection = await ports.inspect(blob.path);
    const finding = checkAnswer(request, inspection);
    if (finding.kind === "bad" || !inspection.ok) {
      const reason = finding.kind === "bad" ? finding.reason : "it cannot be read";
      refused.push({ index, reason, path: blob.path });
      continue;
    }
    warnings.push(...finding.warnings);
    const { mediaType, width, height, hasAlpha } = inspection;
    const provenance = provenanceOf(answered, { result, index }, ports.clock.now());
    outputs.push({
      digest: blob.digest,
      role: "candidate",
      mediaType,
      width,
      height,
      byteLength: blob.byteLength,
      hasAlpha,
      made: { key, take, call, index, provenance },
    });
  }
  const [first] = refused;
  if (outputs.length === 0 && first !== undefined) throw badAnswer(first);
  warnings.push(...refused.map(describeRefused));
  if (outputs.length < request.count) {
    warnings.push(`${request.count} images were asked for, and ${outputs.length} came`);
  }
  const cost = model.billing === "free" ? 0 : result.cost;
  const { record } = await ports.store.recordCall({
    version: 1,
    key,
    take,
    call,
    requested: request.count,
    outputs,
    cost,
    billing: model.billing,
    continuation: result.continuation,
  });
  await ports.ledger.settle(reservation, {
    outcome: "stored",
    cost: cost ?? null,
    digests: outputs.map((output) => output.digest),
    requestId: result.requestId,
  });
  return { kind: "stored", outputs: record.outputs, cost, warnings };
}

/** A picture that came and cannot be locked. */
interface RefusedPicture {
  readonly index: number;
  readonly reason: string;
  /** Where its bytes are. */
  readonly path: string;
}

function describeRefused({ index, reason, path }: RefusedPicture): string {
  return `picture ${index + 1} cannot be locked: ${reason}; its bytes are kept at ${path}`;
}

function badAnswer({ reason, path }: RefusedPicture): GenlockError {
  return new GenlockError({
    code: "ANSWER_INVALID",
    message: `The answer cannot be locked: ${reason}. It may have been paid.`,
    hint: `The bytes are kept at ${path}.`,
  });
}

function provenanceOf(
  { model, request }: AnsweredCall,
  { result, index }: { readonly result: ImageResult; readonly index: number },
  now: number,
): Provenance {
  const { provider, modelId, billing } = model;
  const revisedPrompt = result.images.find((image) => image.index === index)?.revisedPrompt;
  const isPaid = billing === "paid";
  return {
    provider,
    model: modelId,
    billing,
    ...(isPaid && { at: new Date(now).toISOString().replace(/\.\d+Z$/, "Z") }),
    ...(request.backdrop !== undefined && { keyColour: request.backdrop }),
    ...(result.requestId !== undefined && { requestId: result.requestId }),
    ...(revisedPrompt !== undefined && { revisedPrompt }),
    ...(result.usage !== undefined && { usage: result.usage }),
    ...(isPaid && result.cost !== undefined && { callCost: result.cost }),
    ...(Object.keys(result.used).length > 0 && { used: result.used }),
  };
}
