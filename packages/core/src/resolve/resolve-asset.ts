import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearestWord } from "../diagnostics/suggestion.ts";
import type { StyleTexts } from "../jobs/job-fields.ts";
import type { MatrixInstance } from "./expand-matrix.ts";
import {
  escapePointer,
  jobSettings,
  mergeSettings,
  type MergedSettings,
} from "./merge-settings.ts";
import { normaliseText } from "./normalise-text.ts";
import type { Origin, ResolvedAsset } from "./resolved-asset.ts";
import { originOf } from "./origin-of.ts";
import type { ResolveDerivatives } from "./resolve-derivatives.ts";
import { resolveExpectations } from "./resolve-expectations.ts";
import { resolveInputs } from "./resolve-inputs.ts";
import { resolveIcons, resolveSocial } from "./resolve-site.ts";
import { substituteVariables } from "./substitute-variables.ts";
import type { AppliedStyle, Written, WrittenAsset, WrittenManifest } from "./written-manifest.ts";
import { joinPath } from "./input-source.ts";

/** What one asset is resolved with. */
export interface ResolveContext {
  readonly manifest: WrittenManifest;
  readonly instance: MatrixInstance;
  /** Reads a prompt file; `undefined`: it is not there. */
  readonly readText: (path: string) => Promise<string | undefined>;
  /** Works `derivatives` out. */
  readonly derivatives: ResolveDerivatives;
  /** Takes what is wrong with the asset. */
  readonly report: (diagnostic: Diagnostic) => void;
}

/**
 * Works defaults, styles and matrix values into one asset: `defaults` < styles, left to right < the asset itself.
 */
export async function resolveAsset(
  written: Written<WrittenAsset>,
  context: ResolveContext,
): Promise<ResolvedAsset> {
  const { value } = written;
  const { instance, manifest } = context;
  const styles = applyStyles(written, context);
  const merged = mergeLayers(written, styles, manifest);
  const fill = (text: string, pointer: string): string =>
    fillIn(text, pointer, { written, context });
  const prompts = await resolvePrompts(written, context, fill);
  const { operation, inputs } = resolveInputs(written, styles, fill);
  let origins: ResolvedAsset["origins"] | undefined;
  return {
    id: instance.id,
    origin: originOf(written, "", "key"),
    get origins() {
      return (origins ??= new Map([
        ...providerOrigin(manifest),
        ...merged.origins(),
        ...ownOrigins(written),
        ...fontOrigin(written),
      ]));
    },
    operation,
    provider: merged.values.provider ?? manifest.provider ?? "draft",
    prompts,
    conversation: value.turns !== undefined,
    styles: styleTexts(styles),
    inputs,
    mask: resolveMask(written, fill),
    region: value.region,
    preserveOutside: resolvePreserve(value.preserve_outside),
    settings: jobSettings(merged.values),
    candidates: merged.values.candidates ?? 1,
    partialImages: merged.values.partial_images ?? 0,
    expect: resolveExpectations(merged.values.expect),
    alt: value.decorative === true ? "" : value.alt && fill(value.alt, "/alt"),
    derivatives: context.derivatives(written, context.report),
    icons: resolveIcons(value.icons),
    social: resolveSocial(written, fill),
  };
}

/** Where the provider of assets that name none is written. */
function providerOrigin({ provider, file, locate }: WrittenManifest): [string, Origin][] {
  if (provider === undefined || file === undefined || locate === undefined) return [];
  const at = { value: undefined, file, folder: "", pointer: "", locate };
  return [["provider", originOf(at, "/provider")]];
}

/** Fields of an asset alone, which no style or default has. */
const ownFields = [
  "prompt",
  "prompt_file",
  "turns",
  "variation",
  "edit",
  "references",
  "mask",
  "region",
  "preserve_outside",
  "alt",
  "derivatives",
] as const satisfies readonly (keyof WrittenAsset)[];

function ownOrigins(written: Written<WrittenAsset>): [string, Origin][] {
  return ownFields
    .filter((name) => written.value[name] !== undefined)
    .flatMap((name) => [[name, originOf(written, `/${name}`)], ...itemOrigins(written, name)]);
}

function fontOrigin(written: Written<WrittenAsset>): [string, Origin][] {
  const { social } = written.value;
  const isThere = typeof social === "object" && social.font !== undefined;
  return isThere ? [["social.font", originOf(written, "/social/font")]] : [];
}

/** `references/0` and the like, so that one of several pictures can be pointed at. */
function itemOrigins(
  written: Written<WrittenAsset>,
  name: (typeof ownFields)[number],
): [string, Origin][] {
  const value = written.value[name];
  if (!Array.isArray(value) || (name !== "edit" && name !== "references")) return [];
  return value.map((_, index) => [`${name}/${index}`, originOf(written, `/${name}/${index}`)]);
}

function applyStyles(
  written: Written<WrittenAsset>,
  { manifest, report }: ResolveContext,
): AppliedStyle[] {
  const own = written.value.style;
  const source = own === undefined ? manifest.defaults : written;
  const names = own ?? manifest.defaults?.value.style ?? [];
  const list = typeof names === "string" ? [names] : names;
  return list.flatMap((name, index) => {
    const style = manifest.styles.get(name);
    if (style !== undefined) return [{ name, style }];
    const pointer = typeof names === "string" ? "/style" : `/style/${index}`;
    report(unknownStyle(name, originOf(source ?? written, pointer), manifest));
    return [];
  });
}

function unknownStyle(name: string, at: Origin, { styles }: WrittenManifest): Diagnostic {
  const known = [...styles.keys()];
  const nearest = nearestWord(name, known);
  return diagnosticAt({
    code: "STYLE_UNKNOWN",
    message: `There is no style \`${name}\`.`,
    hint:
      known.length === 0
        ? "Define it under `styles`."
        : nearest === undefined
          ? `The styles are ${known
              .slice(0, 20)
              .map((style) => `\`${style}\``)
              .join(", ")}.`
          : `Did you mean \`${nearest}\`?`,
    at,
  });
}

function mergeLayers(
  written: Written<WrittenAsset>,
  styles: readonly AppliedStyle[],
  { defaults }: WrittenManifest,
): MergedSettings {
  const layers = [
    ...(defaults === undefined ? [] : [defaults]),
    ...styles.map(({ style }) => style),
    written,
  ];
  return mergeSettings(
    layers.map((layer) => ({
      values: layer.value,
      originOf: (pointer) => originOf(layer, pointer),
    })),
  );
}

function styleTexts(styles: readonly AppliedStyle[]): StyleTexts[] {
  return styles.flatMap(({ style }) => {
    const before = style.value.before && normaliseText(style.value.before);
    const after = style.value.after && normaliseText(style.value.after);
    if (!before && !after) return [];
    return [{ ...(before && { before }), ...(after && { after }) }];
  });
}

function resolvePreserve(
  written: WrittenAsset["preserve_outside"],
): ResolvedAsset["preserveOutside"] {
  if (written === undefined || written === false) return undefined;
  return { feather: written === true ? 0 : (written.feather ?? 0) };
}

type Fill = (text: string, pointer: string) => string;

async function resolvePrompts(
  written: Written<WrittenAsset>,
  context: ResolveContext,
  fill: Fill,
): Promise<string[]> {
  const { prompt, prompt_file: file, turns } = written.value;
  if (turns !== undefined) {
    return turns.map((turn, index) => normaliseText(fill(turn, `/turns/${index}`)));
  }
  if (prompt !== undefined) return [normaliseText(fill(prompt, "/prompt"))];
  if (file === undefined) return [];
  const path = joinPath(written.folder, fill(file, "/prompt_file"));
  const text = await context.readText(path);
  if (text !== undefined) return [normaliseText(fill(text, "/prompt_file"))];
  context.report(
    diagnosticAt({
      code: "INPUT_NOT_FOUND",
      message: `The prompt file \`${path}\` is not there.`,
      at: originOf(written, "/prompt_file"),
    }),
  );
  return [];
}

function resolveMask(written: Written<WrittenAsset>, fill: Fill): ResolvedAsset["mask"] {
  const { mask } = written.value;
  if (mask === undefined) return undefined;
  const file = typeof mask === "string" ? mask : mask.file;
  const edit = typeof mask === "string" ? undefined : mask.edit;
  return { path: joinPath(written.folder, fill(file, "/mask")), edit };
}

function fillIn(
  text: string,
  pointer: string,
  {
    written,
    context,
  }: { readonly written: Written<WrittenAsset>; readonly context: ResolveContext },
): string {
  const { text: filled, unknown } = substituteVariables(text, context.instance.variables);
  for (const name of unknown) {
    const names = [...context.instance.variables.keys()];
    context.report(
      diagnosticAt({
        code: "MATRIX_VARIABLE_UNKNOWN",
        message: `\`\${${name}}\` stands for nothing: this asset's matrix has no \`${name}\`.`,
        hint:
          names.length === 0
            ? "Give the asset a `matrix`, or write `$${` for a literal `${`."
            : `The matrix has ${names.map((known) => `\`${escapePointer(known)}\``).join(", ")}; write \`$\${\` for a literal \`\${\`.`,
        at: originOf(written, pointer),
      }),
    );
  }
  return filled;
}
