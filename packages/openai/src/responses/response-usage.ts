import type { ImageUsage, JsonValue } from "@genlock/provider";
import { type JsonObject, member } from "../answer/json-object.ts";
import { readUsage } from "../answer/read-usage.ts";
import { findMainModel } from "../models/main-models.ts";

const million = 1_000_000;

/** Tokens of the main model. */
export interface MainUsage {
  readonly input: number;
  /** Of those, what it had read a short while before. */
  readonly cached: number;
  readonly output: number;
}

/** What a response counted. */
export interface ResponseUsage {
  /** Of the tool that draws; `undefined`: it said nothing. */
  readonly image: ImageUsage | undefined;
  /** `undefined`: it said nothing. */
  readonly main: MainUsage | undefined;
}

/** The tokens a response counts, which are two bills. */
export function readResponseUsage(response: JsonObject): ResponseUsage {
  const drawn = member(member(response, "tool_usage"), "image_gen");
  return {
    image: drawn === undefined ? undefined : readUsage({ usage: drawn }),
    main: readMain(member(response, "usage")),
  };
}

function readMain(usage: JsonObject | undefined): MainUsage | undefined {
  const input = count(usage?.["input_tokens"]);
  const output = count(usage?.["output_tokens"]);
  const cached = count(member(usage, "input_tokens_details")?.["cached_tokens"]) ?? 0;
  return input === undefined || output === undefined
    ? undefined
    : { input, output, cached: Math.min(cached, input) };
}

/** US dollars the main model's tokens cost; `undefined`: cannot be told. */
export function costOfMain(model: string, usage: MainUsage | undefined): number | undefined {
  const prices = findMainModel(model);
  return prices === undefined || usage === undefined
    ? undefined
    : ((usage.input - usage.cached) * prices.textIn +
        usage.cached * prices.cachedIn +
        usage.output * prices.textOut) /
        million;
}

/** The main model's bill, as it is recorded. */
export function recordMain(
  model: string,
  usage: MainUsage | undefined,
): { readonly [name: string]: JsonValue } {
  const cost = costOfMain(model, usage);
  return {
    main_model: {
      model,
      ...(usage === undefined
        ? {}
        : {
            input_tokens: usage.input,
            cached_tokens: usage.cached,
            output_tokens: usage.output,
          }),
      ...(cost === undefined ? {} : { cost }),
    },
  };
}

function count(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
