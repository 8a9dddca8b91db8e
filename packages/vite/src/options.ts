/** What may be bought during a build. */
export type BuyingOptions =
  | {
      /** Nothing is bought; free providers still draw. The default. */
      readonly generate?: "never" | undefined;
      readonly maxCost?: undefined;
    }
  | {
      /** `new`: what was never bought. `stale`: that, and what the manifest has changed since. */
      readonly generate: "new" | "stale";
      /** US dollars one build may cost at the very most, at least 0. */
      readonly maxCost: number;
    };

/** Options of the dev server's gallery. */
export interface GalleryPluginOptions {
  /** US dollars that may be spent there until the server ends. Default: the manifest's `budget`, and the price of each order. */
  readonly maxCost?: number | undefined;
}

/** Options of the {@link genlock} plugin. */
export type GenlockOptions = BuyingOptions & {
  /** The manifest, relative to Vite's root. Default: `genlock.yaml` in the root, or the nearest above it. */
  readonly config?: string | undefined;
  /**
   * Whether nothing may be drawn or bought, by any provider, and stale art is an error as missing art is. Default: whether the environment sets
   * `CI`.
   */
  readonly frozen?: boolean | undefined;
  /**
   * Ids of assets whose icons and pictures for links (`icons`, `social` in the manifest) are written into the head of every page of a
   * build; a dev server shows the icon of the tab. Default: none.
   */
  readonly head?: readonly string[] | undefined;
  /** About the gallery, which the dev server answers to this machine only. */
  readonly gallery?: GalleryPluginOptions | undefined;
};

/** Says what is wrong with options that were not checked by TypeScript; `undefined`: nothing. */
export function explainBadOptions(options: GenlockOptions): string | undefined {
  const { generate, maxCost } = options;
  if (generate === undefined || generate === "never") return undefined;
  if (typeof maxCost === "number" && Number.isFinite(maxCost) && maxCost >= 0) return undefined;
  return `\`generate: ${JSON.stringify(generate)}\` may spend money, so \`maxCost\` must say how many US dollars at most.`;
}
