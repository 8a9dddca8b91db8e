import type {
  DerivativeFormat,
  DerivativeSettings,
  Effort,
  Purpose,
} from "./derivative-settings.ts";
import type { Recipe } from "./recipe.ts";

/** The qualities that stand when the manifest says nothing. */
const usualQuality: { readonly [format in DerivativeFormat]: number | undefined } = {
  avif: 50,
  webp: 80,
  jpeg: 80,
  png: undefined,
};

/** What genlock's words for effort are for each encoder; one more of avif costs four to five times the time and saves a few percent. */
const efforts: {
  readonly [word in Extract<Effort, string>]: { readonly [format in DerivativeFormat]: number };
} = {
  fast: { avif: 1, webp: 2, jpeg: 0, png: 3 },
  balanced: { avif: 3, webp: 4, jpeg: 0, png: 6 },
  thorough: { avif: 5, webp: 6, jpeg: 9, png: 9 },
};

const usualEffort: { readonly [purpose in Purpose]: Effort } = { dev: "fast", build: "balanced" };

/** How a format is encoded: what comes to the same bytes is written the same. */
export function encodingOf(
  { quality, maxBytes, effort }: Pick<DerivativeSettings, "quality" | "maxBytes" | "effort">,
  format: DerivativeFormat,
  purpose: Purpose,
): Pick<Recipe, "quality" | "effort" | "maxBytes"> {
  const usual = usualQuality[format];
  return {
    quality: maxBytes !== undefined || usual === undefined ? undefined : (quality[format] ?? usual),
    effort: effortOf(effort?.[purpose] ?? usualEffort[purpose], format),
    ...(maxBytes === undefined ? {} : { maxBytes }),
  };
}

/** An encoder's effort on its own scale; `undefined`: its usual one. */
function effortOf(effort: Effort, format: DerivativeFormat): number | undefined {
  const wanted = typeof effort === "number" ? effort : efforts[effort][format];
  switch (format) {
    case "avif":
      return wanted;
    case "webp":
      return Math.min(wanted, 6);
    case "jpeg":
      // The encoder knows two ways of working, and the slow one is worth it for those who ask for much.
      return wanted > 6 ? 9 : undefined;
    default:
      return wanted === 6 ? undefined : wanted;
  }
}
