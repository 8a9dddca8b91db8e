import type { CallOutcome, FailureReach } from "@genlock/provider";
import type { Digest } from "../jobs/job-fields.ts";
import type { CallOrder } from "../orders/call-order.ts";

/** Why an ordered call brought nothing. Texts hold no secret. */
export interface OrderFailure {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly outcome: CallOutcome;
  /** `run`: no other call will fare better, so nothing more is to be started. */
  readonly reach: FailureReach;
  /** US dollars it cost all the same; absent: nothing, or unknown when ambiguous. */
  readonly cost?: number | undefined;
}

/**
 * How an ordered call ended. Which pictures it brought and what they cost is in the store, never in here: whoever ordered looks there.
 */
export type OrderAnswer =
  | { readonly kind: "stored" | "found"; readonly warnings: readonly string[] }
  | { readonly kind: "failed"; readonly failure: OrderFailure }
  /** It was not made, and may be ordered again. */
  | { readonly kind: "skipped"; readonly reason: string };

/** What is told of an ordered call while it goes on. */
export type OrderNews =
  | {
      readonly type: "partial";
      /** Which picture of the answer. */
      readonly index: number;
      readonly partialIndex: number;
      readonly mediaType: string;
      /** The bytes are in the folder that makers share, for a short time. */
      readonly digest: Digest;
    }
  | {
      readonly type: "retry";
      readonly code: string;
      /** Milliseconds until the next attempt. */
      readonly wait: number;
      /** From 1. */
      readonly attempt: number;
    }
  | { readonly type: "warning"; readonly message: string };

/** What goes with an order on the side of who gave it. */
export interface OrderSeat {
  /** Takes the order back where nobody began it; what was begun lands. */
  readonly signal: AbortSignal;
  /** Gives up the call too, which is ambiguous then. */
  readonly killSignal: AbortSignal;
  /** Whether the store has the answer by now: to be asked where the executor's own word got lost. */
  isStored(): Promise<boolean>;
  readonly onNews: (news: OrderNews) => void;
}

/**
 * Makes calls somewhere else than in this process, today or later. The graph stays with the scheduler, which orders a call once all
 * that goes into it is there. An executor may lose everything it knows: then it orders again, since makers look into the store first.
 */
export interface Executor {
  /** Orders that may be given at once, at least 1. */
  readonly capacity: number;
  /** What whoever runs it should know, such as that its queue forgets. */
  readonly warnings: readonly string[];
  /** Resolves once the call ended or was taken back. The same order may be given again at any time. Never rejects for a call's sake. */
  execute(order: CallOrder, seat: OrderSeat): Promise<OrderAnswer>;
  /** Lets go of what it holds. Orders that were given stay. */
  close(): Promise<void>;
}

/** What goes with an order on the side of its maker. */
export interface MakerSeat {
  /** Ends waiting before the call. */
  readonly signal: AbortSignal;
  /** Gives up the call, which is ambiguous then. */
  readonly killSignal: AbortSignal;
  readonly onNews: (news: OrderNews) => void;
}

/** What a maker answers: `later` when the model has no room, after so many milliseconds. */
export type MakerAnswer =
  | OrderAnswer
  | { readonly kind: "later"; readonly wait: number; readonly failure: OrderFailure };

/** Makes one ordered call. It believes nothing of the message, and never rejects. */
export type OrderMaker = (message: string, seat: MakerSeat) => Promise<MakerAnswer>;

/** A model whose calls a maker makes. */
export interface ServedModel {
  readonly provider: string;
  readonly model: string;
  /** Pictures a minute over all makers; `undefined`: no limit. */
  readonly imagesPerMinute: number | undefined;
}

/** How a queue is reached. */
export interface QueueAddress {
  /** Such as `redis://localhost:6379`. May hold a password: never to be shown. */
  readonly url: string;
  /** The fleet's name: those with the same name have the same store. */
  readonly space: string;
  /** Signs and proves messages; `undefined`: they are not signed. */
  readonly secret?: string | undefined;
}

/** What a maker of calls is started with. */
export interface MakerOptions extends QueueAddress {
  readonly models: readonly ServedModel[];
  /** Calls under way at once, at least 1. */
  readonly concurrency: number;
  readonly make: OrderMaker;
  /** Hears what went wrong beside the calls, in words. */
  readonly onWarning: (message: string) => void;
}

/** A maker of calls at work. */
export interface RunningMaker {
  readonly warnings: readonly string[];
  /** Takes nothing new and resolves once the calls under way have ended. */
  close(): Promise<void>;
}

/** What a package exports that brings an executor. */
export interface ExecutorPackage {
  readonly openExecutor: (address: QueueAddress) => Promise<Executor>;
  readonly startMaker: (options: MakerOptions) => Promise<RunningMaker>;
}
