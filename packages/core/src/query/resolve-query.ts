import type { Derivatives } from "@genlock/schemas";
import type { ModuleShape } from "../expose/module-shape.ts";
import type { DerivativeSettings } from "../recipes/derivative-settings.ts";
import { explainSettings } from "../recipes/explain-settings.ts";
import { layOver, noSettings } from "../recipes/layer-of.ts";
import { explainUnknownPreset, layersOf } from "../resolve/resolve-derivatives.ts";
import { parseQuery } from "./parse-query.ts";

/** What queries are resolved with. */
export interface QueryContext {
  /** What the manifest says of the asset; `undefined`: no derivatives. */
  readonly derivatives: DerivativeSettings | undefined;
  /** The manifest's presets. */
  readonly presets: { readonly [name: string]: Derivatives };
  /** Names of the project's own steps. */
  readonly steps: ReadonlySet<string>;
}

/** What an import asks for, or what is wrong with it, in sentences with their hints. */
export type ResolvedQuery =
  | {
      readonly ok: true;
      /** `undefined`: no derivatives. */
      readonly settings: DerivativeSettings | undefined;
      /** Whether they differ from what the manifest says of the asset. */
      readonly own: boolean;
      readonly shape: ModuleShape;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Lays the query of an import over what the manifest says of an asset: manifest < presets of the query, left to right < its keys.
 * A query that asks for frames gets those and no others: what the manifest says of media conditions does not hold then.
 *
 * @param query without `?`; may be empty.
 */
export function resolveQuery(
  query: string,
  { derivatives, presets, steps }: QueryContext,
): ResolvedQuery {
  const parsed = parseQuery(query);
  if (!parsed.ok) return parsed;
  const { shape } = parsed;
  if (parsed.derivatives === undefined) {
    return { ok: true, settings: derivatives, own: false, shape };
  }
  const problems: string[] = [];
  const layers = layersOf(parsed.derivatives, {
    presets,
    unknown: (name) => {
      const { message, hint } = explainUnknownPreset(name, Object.keys(presets));
      problems.push(`${message} ${hint}`);
    },
  });
  const settings = layers.reduce(layOver, baseFor(parsed.derivatives, derivatives ?? noSettings));
  for (const { message, hint } of explainSettings(settings, steps)) {
    problems.push(hint === undefined ? message : `${message} ${hint}`);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings, own: true, shape };
}

/** Keys that say which frames are wanted. */
const frameKeys = ["widths", "heights", "densities", "aspect", "fit", "position", "focus"] as const;

function baseFor(asked: Derivatives, under: DerivativeSettings): DerivativeSettings {
  const asksFrames = frameKeys.some((key) => asked[key] !== undefined);
  const framed = asksFrames ? { ...under, art: undefined } : under;
  // A height beside the manifest's widths would crop, which nobody means who asks for a height.
  const asksSize = asked.widths !== undefined || asked.heights !== undefined;
  if (!asksSize) return framed;
  return { ...framed, widths: undefined, heights: undefined, densities: undefined };
}
