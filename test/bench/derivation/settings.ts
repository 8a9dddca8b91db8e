import type { DerivativeFormat } from "@genlock/core";

/** The sizes, formats and qualities that every tool is asked for. */
export interface BenchSettings {
  readonly widths: readonly number[];
  readonly formats: readonly DerivativeFormat[];
  /** The same effort for every tool: avif 3, webp 4. */
  readonly quality: { readonly avif: number; readonly webp: number; readonly jpeg: number };
}

const widths = [320, 640, 960, 1280];
const quality = { avif: 50, webp: 80, jpeg: 80 };

/** By name on the command line. */
export const benchSettings: { readonly [name: string]: BenchSettings } = {
  "webp+jpeg": { widths, formats: ["webp", "jpeg"], quality },
  "avif+webp+jpeg": { widths, formats: ["avif", "webp", "jpeg"], quality },
};
