/** What a model that writes prompts costs, in US dollars per million tokens. */
export interface MainModelPrices {
  /** Every name the service knows the model by, the plain one first; dated snapshots follow. */
  readonly names: readonly string[];
  readonly textIn: number;
  /** What went in before, within minutes. */
  readonly cachedIn: number;
  readonly textOut: number;
}

/** ISO date of the newest source behind every price here. */
export const mainModelsAsOf = "2026-06-04";

/** Above this many tokens going in, some of these models charge more. */
export const longContext = 272_000;

/** Models that can write prompts and whose prices are known: gpt-5 and newer can use the tool. */
const mainModels: readonly MainModelPrices[] = [
  { names: ["gpt-5.5", "gpt-5.5-2026-04-23"], textIn: 5, cachedIn: 0.5, textOut: 30 },
  { names: ["gpt-5.4"], textIn: 2.5, cachedIn: 0.25, textOut: 15 },
  {
    names: ["gpt-5.4-mini", "gpt-5.4-mini-2026-03-17"],
    textIn: 0.75,
    cachedIn: 0.075,
    textOut: 4.5,
  },
  {
    names: ["gpt-5.4-nano", "gpt-5.4-nano-2026-03-17"],
    textIn: 0.2,
    cachedIn: 0.02,
    textOut: 1.25,
  },
  { names: ["gpt-5", "gpt-5-2025-08-07"], textIn: 1.25, cachedIn: 0.125, textOut: 10 },
  { names: ["gpt-5-mini", "gpt-5-mini-2025-08-07"], textIn: 0.25, cachedIn: 0.025, textOut: 2 },
  { names: ["gpt-5-nano", "gpt-5-nano-2025-08-07"], textIn: 0.05, cachedIn: 0.005, textOut: 0.4 },
];

/** Names of the main models that are known. */
export const mainModelNames: readonly string[] = mainModels.flatMap(({ names }) => names);

/**
 * Writes the prompt when the manifest names no main model. Chosen in November 2026: the smallest of the newest family
 * whose price is known, since all it has to do is to pass a prompt on.
 */
export const defaultMainModel = "gpt-5.4-mini";

/**
 * Tokens the main model may write when the manifest says nothing. Chosen in November 2026: a prompt is a few hundred, the
 * thoughts before it a thousand or two, and every one is paid for.
 */
export const defaultMaxOutputTokens = 4096;

/** What a main model costs; `undefined`: its price is not known. */
export function findMainModel(name: string): MainModelPrices | undefined {
  return mainModels.find(({ names }) => names.includes(name));
}
