import type { DerivativeFormat } from "@genlock/core";

/** The sizes, formats and qualities that every tool is asked for. */
export interface BenchSettings {
  readonly widths: readonly number[];
  readonly formats: readonly DerivativeFormat[];
  /** The same effort for every tool: avif 3, webp 4. */
  readonly quality: { readonly avif: number; readonly webp: number; readonly jpeg: number };
}

const quality = { avif: 50, webp: 80, jpeg: 80 };

/** By name on the command line. All but the last make twelve files of each photograph. */
export const benchSettings: { readonly [name: string]: BenchSettings } = {
  "webp+jpeg": { widths: [320, 480, 640, 800, 960, 1280], formats: ["webp", "jpeg"], quality },
  "avif+webp+jpeg": {
    widths: [320, 640, 960, 1280],
    formats: ["avif", "webp", "jpeg"],
    quality,
  },
  // Little is decoded for what is encoded, which is the hardest case for whoever saves decoding.
  "few-widths": { widths: [640, 1536], formats: ["webp", "jpeg"], quality },
};
