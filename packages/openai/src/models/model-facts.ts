import type { ImageOperation, SizeRules } from "@genlock/provider";
import type { PriceList } from "./price-list.ts";

/**
 * What is known about one model. A member that is `undefined` is not documented: nothing is refused because of it.
 */
export interface ModelFacts {
  /** Every name the service knows the model by, the plain one first; dated snapshots follow. */
  readonly names: readonly string[];
  /** DALL·E speaks another dialect: no output format, no background, `url` answers. */
  readonly family: "gpt-image" | "dall-e";
  readonly status: "current" | "preview" | "retired" | undefined;
  /** ISO date from which OpenAI itself does not serve it; compatible servers may. */
  readonly endsOn: string | undefined;
  /** The model to move to; only for retired ones. */
  readonly replacement: string | undefined;
  readonly operations: readonly ImageOperation[];
  readonly sizes: SizeRules | undefined;
  readonly qualities: readonly string[] | undefined;
  /** `preview`: OpenAI announces it, yet some routes still refuse it. */
  readonly transparent: "yes" | "no" | "preview" | undefined;
  readonly outputFormats: readonly string[] | undefined;
  /** Values of `input_fidelity`; empty: the parameter must be left out. */
  readonly inputFidelities: readonly string[] | undefined;
  /** UTF-16 code units. */
  readonly maxPromptLength: number | undefined;
  readonly maxImagesPerCall: number | undefined;
  /** Pictures one edit takes; 0: it cannot edit. */
  readonly maxInputImages: number | undefined;
  /** How many of the first pictures an edit keeps best; `undefined`: not documented. */
  readonly bestInputs: number | undefined;
  /** 0: it cannot stream. */
  readonly maxPartialImages: number | undefined;
  /** Whether the Batch API takes it; `undefined`: nothing says so, nor otherwise. */
  readonly batch?: boolean | undefined;
  /** `undefined`: no price is known. */
  readonly prices: PriceList | undefined;
}
