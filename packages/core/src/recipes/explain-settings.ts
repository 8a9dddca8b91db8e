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
    ...explainMedia(settings),
    ...(steps === undefined ? [] : explainSteps(settings, steps)),
  ];
}

function explainFrame({ widths, heights }: FrameSettings): SettingsProblem[] {
  const [wide, high] = [widths?.length, heights?.length];
  if (wide === undefined || high === undefined || high === 1) return [];
  if (wide === high) return explainPairs(widths ?? [], heights ?? []);
  return [
    {
      code: "DERIVATIVE_FRAMES",
      message: `There are ${high} heights for ${wide === 1 ? "one width" : `${wide} widths`}.`,
      hint: "Write one height for all widths, or one for each; for the same shape at every width use `aspect`.",
    },
  ];
}

/** A `srcset` names files by their width alone. */
function explainPairs(widths: readonly number[], heights: readonly number[]): SettingsProblem[] {
  const again = widths.find((width, index) => {
    const first = widths.indexOf(width);
    return first < index && heights[first] !== heights[index];
  });
  if (again === undefined) return [];
  return [
    {
      code: "DERIVATIVE_FRAMES",
      message: `The width ${again} stands twice, with another height, and pages choose by width.`,
      hint: "Take one of them away; for other proportions on other pages use `art`.",
    },
  ];
}

function explainMedia({ art = [] }: DerivativeSettings): SettingsProblem[] {
  const all = art.map(({ media }) => media);
  const again = all.find((media, index) => all.indexOf(media) < index);
  if (again === undefined) return [];
  return [
    {
      code: "DERIVATIVE_FRAMES",
      message: `\`art\` has the condition \`${again}\` twice, and only the first that holds counts.`,
      hint: "Take one of them away, or put their frames into one.",
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
