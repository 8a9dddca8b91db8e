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
  /** By manifest key: `size`, `params.user`, `responses.model`. Made when it is asked for: few are ever shown. */
  readonly origins: () => ReadonlyMap<string, Origin>;
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

/** Settings of which layers add members. */
const mergedNames = [
  "params",
  "responses",
  "expect",
] as const satisfies readonly (keyof WrittenSettings)[];

/**
 * Merges layers, later ones winning setting by setting. `params`, `responses` and `expect` are merged member by member, so a
 * style can add one parameter without losing those of `defaults`.
 */
export function mergeSettings(layers: readonly SettingsLayer[]): MergedSettings {
  const merged: Record<string, unknown> = {};
  for (const { values } of layers) {
    for (const name of scalarNames) {
      const value = values[name];
      if (value !== undefined) merged[name] = value;
    }
    for (const name of mergedNames) {
      const members = values[name];
      if (members === undefined || Object.keys(members).length === 0) continue;
      const under = merged[name];
      merged[name] = typeof under === "object" ? { ...under, ...members } : members;
    }
  }
  return { values: merged, origins: () => originsIn(layers) };
}

function originsIn(layers: readonly SettingsLayer[]): Map<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const { values, originOf } of layers) {
    for (const name of scalarNames) {
      if (values[name] !== undefined) origins.set(name, originOf(`/${name}`));
    }
    for (const name of mergedNames) {
      for (const member of Object.keys(values[name] ?? {})) {
        origins.set(`${name}.${member}`, originOf(`/${name}/${escapePointer(member)}`));
      }
    }
  }
  return origins;
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
