import { nearestWord } from "../diagnostics/suggestion.ts";
import type { DiagnosticCode } from "../errors/registry.ts";
import type { DerivativeSettings, FrameSettings } from "./derivative-settings.ts";
import { overlayFrame } from "./overlay-frame.ts";

/** What is wrong with settings, though each of them is right by itself. */
export interface SettingsProblem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string | undefined;
}

/**
 * Says what is wrong with settings once all layers are merged.
 *
 * @param steps names of the project's own steps; `undefined`: not known, and not looked at.
 */
export function explainSettings(
  settings: DerivativeSettings,
  steps: ReadonlySet<string> | undefined,
): SettingsProblem[] {
  const art = (settings.art ?? []).map((layer) => overlayFrame(settings, layer));
  return [
    ...[settings, ...art].flatMap(explainFrame).slice(0, 1),
    ...(steps === undefined ? [] : explainSteps(settings, steps)),
  ];
}

function explainFrame({ widths, heights }: FrameSettings): SettingsProblem[] {
  const [wide, high] = [widths?.length, heights?.length];
  if (wide === undefined || high === undefined || high === 1 || wide === high) return [];
  return [
    {
      code: "DERIVATIVE_FRAMES",
      message: `There are ${high} heights for ${wide === 1 ? "one width" : `${wide} widths`}.`,
      hint: "Write one height for all widths, or one for each; for the same shape at every width use `aspect`.",
    },
  ];
}

function explainSteps(
  { steps = [] }: DerivativeSettings,
  known: ReadonlySet<string>,
): SettingsProblem[] {
  return steps.flatMap(({ name }) => {
    if (known.has(name)) return [];
    const near = nearestWord(name, [...known]);
    return [
      {
        code: "STEP_UNKNOWN",
        message: `genlock.config.ts has no step \`${name}\`.`,
        hint: near === undefined ? undefined : `Did you mean \`${near}\`?`,
      },
    ];
  });
}
