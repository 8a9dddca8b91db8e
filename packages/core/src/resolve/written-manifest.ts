import type { Derivatives, Icons, Social } from "@genlock/schemas";
import type { SourceRange } from "../diagnostics/diagnostic.ts";
import type { Matrix } from "./expand-matrix.ts";
import type { WrittenInput } from "./input-source.ts";
import type { WrittenSettings } from "./merge-settings.ts";

/** Something of the manifest, and where it stands. */
export interface Written<Value> {
  readonly value: Value;
  /** The file it was written in, relative to the manifest's folder. */
  readonly file: string;
  /** That file's folder, relative to the manifest's; `""` for the manifest's own. */
  readonly folder: string;
  /** JSON pointer of the value within its file. */
  readonly pointer: string;
  /** Points at something within the value, by a JSON pointer relative to it. */
  readonly locate: (pointer: string, part?: "key" | "value") => SourceRange | undefined;
}

/** `derivatives` as written: settings, the name of a preset, or none. */
export type WrittenDerivatives = false | string | Derivatives;

/** A style as written. */
export interface WrittenStyle extends WrittenSettings {
  readonly before?: string;
  readonly after?: string;
  readonly references?: readonly WrittenInput[];
}

/** One style an asset applies. */
export interface AppliedStyle {
  readonly name: string;
  readonly style: Written<WrittenStyle>;
}

/** `defaults` as written. */
export interface WrittenDefaults extends WrittenSettings {
  readonly style?: string | readonly string[];
  readonly derivatives?: WrittenDerivatives;
}

/** An asset as written, the shorthand already turned into a prompt. */
export interface WrittenAsset extends WrittenDefaults {
  readonly prompt?: string;
  readonly prompt_file?: string;
  readonly references?: readonly WrittenInput[];
  readonly edit?: WrittenInput | readonly WrittenInput[];
  readonly mask?: string | { readonly file: string; readonly edit?: string };
  readonly region?: readonly number[];
  readonly preserve_outside?: boolean | { readonly feather?: number };
  readonly variation?: WrittenInput;
  readonly turns?: readonly string[];
  readonly matrix?: Matrix;
  readonly alt?: string;
  readonly decorative?: boolean;
  readonly icons?: Icons;
  readonly social?: Social;
}

/** A manifest as resolving takes it: valid, and joined from every file. */
export interface WrittenManifest {
  /** The manifest's own file, relative to its folder. Default: nothing of it is pointed at. */
  readonly file?: string | undefined;
  /** Points at something in the manifest's own file, by JSON pointer. Default: nothing of it is pointed at. */
  readonly locate?: Written<unknown>["locate"] | undefined;
  readonly provider: string | undefined;
  readonly defaults: Written<WrittenDefaults> | undefined;
  /** Settings for derivatives by name; `undefined`: not written. */
  readonly presets?: Written<{ readonly [name: string]: Derivatives }> | undefined;
  readonly styles: ReadonlyMap<string, Written<WrittenStyle>>;
  readonly assets: ReadonlyMap<string, Written<WrittenAsset>>;
}
