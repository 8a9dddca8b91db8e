import type { JsonValue } from "@genlock/provider";
import type { Expectations, ExpectedPalette } from "../expect/expectations.ts";
import type { Origin, ResolvedSettings } from "./resolved-asset.ts";

/** What is expected of a picture, as manifests write it. */
export interface WrittenExpectations extends Omit<Expectations, "palette"> {
  readonly palette?:
    | readonly string[]
    | (Pick<ExpectedPalette, "colours"> & Partial<ExpectedPalette>)
    | undefined;
}

/** The settings that defaults, styles and assets may all have, as manifests write them. */
export interface WrittenSettings {
  readonly provider?: string;
  readonly api?: "images" | "responses";
  readonly model?: string;
  readonly responses?: NonNullable<ResolvedSettings["responses"]>;
  readonly size?: string;
  readonly quality?: string;
  readonly background?: string;
  readonly transparency?: string;
  readonly expect?: WrittenExpectations;
  readonly output_format?: string;
  readonly output_compression?: number;
  readonly moderation?: string;
  readonly input_fidelity?: string;
  readonly partial_images?: number;
  readonly candidates?: number;
  readonly params?: { readonly [name: string]: JsonValue };
}

/** Settings written in one place, and how to point at them. */
export interface SettingsLayer {
  readonly values: WrittenSettings;
  readonly originOf: (pointer: string) => Origin;
}

/** Settings after merging, and where each was written. */
export interface MergedSettings {
  readonly values: WrittenSettings;
  /** By manifest key: `size`, `params.user`, `responses.model`. */
  readonly origins: ReadonlyMap<string, Origin>;
}

const scalarNames = [
  "provider",
  "api",
  "model",
  "size",
  "quality",
  "background",
  "transparency",
  "output_format",
  "output_compression",
  "moderation",
  "input_fidelity",
  "partial_images",
  "candidates",
] as const satisfies readonly (keyof WrittenSettings)[];

/**
 * Merges layers, later ones winning setting by setting. `params`, `responses` and `expect` are merged member by member, so a
 * style can add one parameter without losing those of `defaults`.
 */
export function mergeSettings(layers: readonly SettingsLayer[]): MergedSettings {
  const merged: Record<string, unknown> = {};
  const params: Record<string, JsonValue> = {};
  const responses: Record<string, unknown> = {};
  const expect: Record<string, unknown> = {};
  const origins = new Map<string, Origin>();
  for (const { values, originOf } of layers) {
    for (const name of scalarNames) {
      if (values[name] === undefined) continue;
      merged[name] = values[name];
      origins.set(name, originOf(`/${name}`));
    }
    for (const [name, value] of Object.entries(values.params ?? {})) {
      params[name] = value;
      origins.set(`params.${name}`, originOf(`/params/${escapePointer(name)}`));
    }
    for (const [name, value] of Object.entries(values.responses ?? {})) {
      responses[name] = value;
      origins.set(`responses.${name}`, originOf(`/responses/${name}`));
    }
    for (const [name, value] of Object.entries(values.expect ?? {})) {
      expect[name] = value;
      origins.set(`expect.${name}`, originOf(`/expect/${name}`));
    }
  }
  if (Object.keys(params).length > 0) merged["params"] = params;
  if (Object.keys(responses).length > 0) merged["responses"] = responses;
  if (Object.keys(expect).length > 0) merged["expect"] = expect;
  return { values: merged, origins };
}

/** The settings of a job, with what nobody wrote as `undefined`. */
export function jobSettings(values: WrittenSettings): ResolvedSettings {
  return {
    api: values.api,
    model: values.model,
    size: values.size,
    quality: values.quality,
    background: values.background,
    transparency: values.transparency,
    output_format: values.output_format,
    output_compression: values.output_compression,
    moderation: values.moderation,
    input_fidelity: values.input_fidelity,
    responses: values.responses,
    params: values.params,
  };
}

/** A name as a part of a JSON pointer (RFC 6901). */
export function escapePointer(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
