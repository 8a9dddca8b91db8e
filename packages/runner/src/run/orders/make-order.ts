import {
  GenlockError,
  readOrder,
  readOrderedRequest,
  type CallOrder,
  type MakerAnswer,
  type MakerSeat,
  type OrderFailure,
  type ProviderRegistry,
  type ServedModel,
} from "@genlock/core";
import type { CallTimeouts, ImageModelV1 } from "@genlock/provider";
import { createBudget } from "../budget.ts";
import { callFailure, type CallFailure } from "../call-failure.ts";
import { createModelGates } from "../model-gates.ts";
import { createPacer } from "../pacer.ts";
import { createRateLimits } from "../rate-limits.ts";
import type { CallResult, ReadyCall } from "../ready-call.ts";
import { retryDelay } from "../retry-delay.ts";
import { runCall } from "../run-call.ts";
import type { CallContext } from "../run-context.ts";
import type { CallPorts } from "../run-ports.ts";
import { watchInputs } from "../watch-inputs.ts";
import type { ByteShelf } from "./byte-shelf.ts";
import { createTeller } from "./create-teller.ts";

/** What a maker of ordered calls goes by, whatever an order says. */
export interface MakerRules {
  readonly models: readonly ServedModel[];
  /** US dollars one call may cost at the very most; `undefined`: what was reserved for it. */
  readonly maxCallCost: number | undefined;
  /** US dollars all calls of a day may cost; `undefined`: no cap. */
  readonly perDay: number | undefined;
}

/** What a maker of ordered calls works with. */
export interface MakerPlace {
  readonly ports: CallPorts;
  readonly providers: ProviderRegistry;
  readonly timeoutsOf: (provider: string) => CallTimeouts;
  readonly inputs: ByteShelf;
  readonly partials: ByteShelf;
  readonly rules: MakerRules;
}

/**
 * Makes one ordered call, once: whoever makes it looks into the store, takes the call's lease and writes the reservation down
 * just as a run does. Prices, models and bytes are the maker's own. Never rejects.
 */
export async function makeOrder(
  message: string,
  seat: MakerSeat,
  place: MakerPlace,
): Promise<MakerAnswer> {
  try {
    const order = await readOrder(message);
    const model = admitOrder(order, place);
    const teller = createTeller(seat, place.partials);
    const context = contextFor(order, { seat, emit: teller.emit }, place);
    const result = await runCall(readyCall(order, model, place), context);
    await teller.told();
    return answerOf(result, place);
  } catch (error) {
    const isWaiting = seat.signal.aborted || seat.killSignal.aborted;
    if (isWaiting) return { kind: "skipped", reason: "RUN_INTERRUPTED" };
    return { kind: "failed", failure: asOrderFailure({ ...callFailure(error), ...unsent }) };
  }
}

/** What goes wrong outside of a call was no call. */
const unsent = { outcome: "not-sent", reach: "call" } as const;

function admitOrder(order: CallOrder, { providers, rules }: MakerPlace): ImageModelV1 {
  const { provider, model: modelId, request, maxCost } = order;
  const isServed = rules.models.some((one) => one.provider === provider && one.model === modelId);
  const model = isServed ? providers.model(provider, modelId) : undefined;
  if (model === undefined) {
    throw refused(`it asks for a model that is not served here (${JSON.stringify(modelId)})`);
  }
  const ordered = readOrderedRequest(request, noBytes);
  const finding = model.check(ordered).find(({ severity }) => severity === "error");
  if (finding !== undefined) throw refused(`the model cannot do it: ${finding.message}`);
  if (model.billing === "free") return model;
  const worst = model.estimate(ordered)?.max;
  const cap = Math.min(maxCost ?? Infinity, rules.maxCallCost ?? Infinity);
  if (worst === undefined ? cap < Infinity : worst > cap + 1e-9) {
    const price = worst === undefined ? "an unknown price" : `up to $${worst}`;
    throw refused(`it costs ${price}, and $${cap} is the most it may cost`);
  }
  return model;
}

function noBytes(): Promise<never> {
  return Promise.reject(new Error("a request that is only checked has no bytes to read"));
}

function refused(why: string): GenlockError {
  return new GenlockError({
    code: "ORDER_REFUSED",
    message: `The worker refused the order: ${why}.`,
  });
}

function readyCall(order: CallOrder, model: ImageModelV1, place: MakerPlace): ReadyCall {
  const { key, take, call, assets } = order;
  const { watch, inputError } = watchInputs(() => noBytes());
  const request = readOrderedRequest(order.request, (digest) => readBytes(digest, place));
  return {
    planned: { id: `${key}@${take}`, assets },
    job: { key },
    model,
    take,
    call,
    request: {
      ...request,
      images: request.images.map(watch),
      mask: request.mask && watch(request.mask),
      continues: request.continues && {
        ...request.continues,
        image: watch(request.continues.image),
      },
    },
    inputError,
  };
}

async function readBytes(
  digest: string,
  { ports, inputs }: Pick<MakerPlace, "ports" | "inputs">,
): Promise<Uint8Array> {
  const bytes = (await ports.store.readVerified(digest)) ?? (await inputs.take(digest));
  if (bytes !== undefined) return bytes;
  throw new GenlockError({
    code: "INPUT_BYTES_MISSING",
    message: `The bytes of a picture that goes in (${digest.slice(0, 12)}) are not in the store that is shared.`,
  });
}

function contextFor(
  order: CallOrder,
  { seat, emit }: { readonly seat: MakerSeat; readonly emit: CallContext["emit"] },
  place: MakerPlace,
): CallContext {
  const { ports, timeoutsOf, rules } = place;
  let reason: string | undefined;
  return {
    ports,
    budget: createBudget({ run: undefined, asset: undefined }),
    gates: createModelGates(ports.clock),
    limits: createRateLimits(ports.clock),
    pacerOf: () => createPacer(undefined, ports.clock),
    timeoutsOf,
    perDay: rules.perDay,
    mayRepeat: (id) => order.repeats.includes(id),
    leavesWaiting: true,
    emit,
    stop: (code) => (reason ??= code),
    stopped: () => reason ?? (seat.signal.aborted ? "RUN_INTERRUPTED" : undefined),
    signal: seat.signal,
    killSignal: seat.killSignal,
  };
}

function answerOf(result: CallResult, { ports }: MakerPlace): MakerAnswer {
  if (result.kind === "skipped") return result;
  if (result.kind !== "failed") return { kind: result.kind, warnings: result.warnings };
  const { failure } = result;
  const answer = { kind: "failed", failure: asOrderFailure(failure) } as const;
  if (failure.reach !== "model" || !failure.retryable) return answer;
  const wait = retryDelay(1, failure.retryAfter, ports.clock.random());
  return wait === undefined ? answer : { ...answer, kind: "later", wait };
}

function asOrderFailure(failure: CallFailure): OrderFailure {
  const { code, message, hint, outcome, reach, cost } = failure;
  return { code, message, hint, outcome, reach, cost };
}
