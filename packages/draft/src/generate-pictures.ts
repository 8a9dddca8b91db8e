import type { CallOptions, ImageRequest, ImageResult } from "@genlock/provider";
import { ProviderError } from "@genlock/provider";
import { checkRequest } from "./check-request.ts";

/** Draws the pictures of one request into the sink. Nothing heavy is loaded before. */
export async function generatePictures(
  model: string,
  request: ImageRequest,
  options: CallOptions,
): Promise<ImageResult> {
  refuseIllegal(request);
  const { signal, timeouts, sink } = options;
  const { total } = timeouts;
  const limits = total === undefined ? [signal] : [signal, AbortSignal.timeout(total)];
  const goOn = (): void => stopIfAborted(AbortSignal.any(limits), signal);
  goOn();
  const { prepareRequest } = await loadDrawing();
  const drawing = await onlyProviderErrors(() => prepareRequest(request));
  for (let index = 0; index < request.count; index += 1) {
    goOn();
    const drawn = await onlyProviderErrors(() => drawing.draw(index));
    for (const [partialIndex, bytes] of drawn.partials.entries()) {
      options.onPartial?.({ index, partialIndex, mediaType: "image/webp", bytes });
    }
    goOn();
    const writer = sink.open(index);
    await writer.write(drawn.bytes);
    await writer.end();
  }
  return {
    images: Array.from({ length: request.count }, (_, index) => ({
      index,
      revisedPrompt: undefined,
    })),
    warnings: [],
    usage: undefined,
    cost: 0,
    requestId: undefined,
    continuation: undefined,
    rateLimit: undefined,
    used: { model, ...drawing.used },
  };
}

function refuseIllegal(request: ImageRequest): void {
  const first = checkRequest(request).find((finding) => finding.severity === "error");
  if (first === undefined) return;
  throw new ProviderError({
    code: first.kind === "unsupported" ? "PROVIDER_UNSUPPORTED" : "PROVIDER_REFUSED",
    outcome: "rejected",
    message: first.message,
    hint: first.hint,
  });
}

function stopIfAborted(limit: AbortSignal, signal: AbortSignal): void {
  if (!limit.aborted) return;
  const why = signal.aborted ? "it was aborted" : "its time was up";
  throw new ProviderError({
    code: "PROVIDER_UNAVAILABLE",
    outcome: "not-sent",
    message: `The draft was not drawn because ${why}.`,
  });
}

async function loadDrawing() {
  try {
    return await import("./picture/prepare-request.ts");
  } catch (cause) {
    throw new ProviderError({
      code: "PROVIDER_UNAVAILABLE",
      outcome: "not-sent",
      reach: "run",
      message: "The drawing library of the draft provider could not be loaded.",
      hint: "Install the project's dependencies again on this machine; sharp needs its optional dependencies.",
      cause,
    });
  }
}

async function onlyProviderErrors<Value>(action: () => Promise<Value>): Promise<Value> {
  try {
    return await action();
  } catch (cause) {
    if (ProviderError.isInstance(cause)) throw cause;
    throw new ProviderError({
      code: "PROVIDER_UNAVAILABLE",
      outcome: "rejected",
      message: "The draft could not be drawn.",
      cause,
    });
  }
}
