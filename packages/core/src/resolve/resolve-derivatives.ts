import type { Derivatives } from "@genlock/schemas";
import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearestWord } from "../diagnostics/suggestion.ts";
import type { DerivativeSettings } from "../recipes/derivative-settings.ts";
import { explainSettings } from "../recipes/explain-settings.ts";
import { layOver, noSettings } from "../recipes/layer-of.ts";
import { originOf } from "./origin-of.ts";
import type { Written, WrittenDerivatives, WrittenManifest } from "./written-manifest.ts";

/** Works out the settings of one asset; what is wrong is reported. */
export type ResolveDerivatives = (
  written: Written<{ readonly derivatives?: WrittenDerivatives }>,
  report: (diagnostic: Diagnostic) => void,
) => DerivativeSettings | undefined;

/**
 * Makes the function that merges `derivatives` of `defaults` and asset with their presets: `defaults` < presets, left to right < what
 * the asset says, member by member; `false` in either takes all away.
 *
 * @param steps names of the project's own steps; `undefined`: not known, and not looked at.
 */
export function derivativesResolver(
  { defaults, presets }: Pick<WrittenManifest, "defaults" | "presets">,
  steps: ReadonlySet<string> | undefined,
): ResolveDerivatives {
  let inherited: { readonly settings: DerivativeSettings | undefined } | undefined;
  return (written, report) => {
    // Worked out once, since thousands of assets may say nothing themselves.
    inherited ??= {
      settings:
        defaults && layDerivatives(undefined, { written: defaults, presets, steps, report }),
    };
    return layDerivatives(inherited.settings, { written, presets, steps, report });
  };
}

interface Layering {
  readonly written: Written<{ readonly derivatives?: WrittenDerivatives }>;
  readonly presets: WrittenManifest["presets"];
  readonly steps: ReadonlySet<string> | undefined;
  readonly report: (diagnostic: Diagnostic) => void;
}

function layDerivatives(
  under: DerivativeSettings | undefined,
  { written, presets, steps, report }: Layering,
): DerivativeSettings | undefined {
  const { derivatives } = written.value;
  if (derivatives === false) return undefined;
  if (derivatives === undefined) return under;
  const layers = layersOf(derivatives, {
    presets: presets?.value ?? {},
    unknown: (name, pointer) => {
      const told = explainUnknownPreset(name, Object.keys(presets?.value ?? {}));
      const at = originOf(written, `/derivatives${pointer}`);
      report(diagnosticAt({ code: "PRESET_UNKNOWN", ...told, at }));
    },
  });
  const settings = layers.reduce(layOver, under ?? noSettings);
  for (const problem of explainSettings(settings, steps)) {
    report(diagnosticAt({ ...problem, at: originOf(written, "/derivatives") }));
  }
  return settings;
}

/** Where presets are looked up. */
export interface PresetBook {
  readonly presets: { readonly [name: string]: Derivatives };
  /** Takes a name that no preset has, or that leads back to itself; `pointer`: from `derivatives`. */
  readonly unknown: (name: string, pointer: string) => void;
}

/** What is written, undermost first: its presets with theirs, then itself. */
export function layersOf(
  written: string | Derivatives,
  { presets, unknown }: PresetBook,
): Derivatives[] {
  const layers: Derivatives[] = [];
  const add = (name: string, pointer: string, above: readonly string[]): void => {
    const preset = Object.hasOwn(presets, name) ? presets[name] : undefined;
    if (preset === undefined || above.includes(name)) {
      unknown(name, pointer);
      return;
    }
    for (const inner of namesOf(preset)) add(inner.name, pointer, [...above, name]);
    layers.push(preset);
  };
  if (typeof written === "string") add(written, "", []);
  else {
    for (const { name, pointer } of namesOf(written)) add(name, pointer, []);
    layers.push(written);
  }
  return layers;
}

function namesOf({ preset }: Derivatives): { readonly name: string; readonly pointer: string }[] {
  if (preset === undefined) return [];
  if (typeof preset === "string") return [{ name: preset, pointer: "/preset" }];
  return preset.map((name, index) => ({ name, pointer: `/preset/${index}` }));
}

/** Says that a name is no preset's, or that of one that leads back to itself. */
export function explainUnknownPreset(
  name: string,
  known: readonly string[],
): { readonly message: string; readonly hint: string } {
  if (known.includes(name)) {
    return {
      message: `The preset \`${name}\` leads back to itself.`,
      hint: "Take one of the presets out of the other.",
    };
  }
  const message = `There is no preset \`${name}\`.`;
  const near = nearestWord(name, known);
  if (near !== undefined) return { message, hint: `Did you mean \`${near}\`?` };
  if (known.length === 0) return { message, hint: "Define it under `presets`." };
  return { message, hint: `The presets are: ${known.slice(0, 20).join(", ")}.` };
}
