import type { ImageApi, ImageOperation, JsonValue } from "@genlock/provider";
import type { SourceRange } from "../diagnostics/diagnostic.ts";
import type { Expectations } from "../expect/expectations.ts";
import type { StyleTexts } from "../jobs/job-fields.ts";
import type { AssetId } from "../manifest/asset-id.ts";
import type { DerivativeSettings } from "../recipes/derivative-settings.ts";
import type { IconSettings, SocialSettings } from "../site/site-settings.ts";

/** Where an input comes from. Paths are relative to the manifest's folder, with `/` between parts. */
export type InputSource =
  | { readonly kind: "asset"; readonly id: AssetId }
  | { readonly kind: "file"; readonly path: string }
  /** An address as it is written; its bytes are known once they were fetched. */
  | { readonly kind: "url"; readonly url: string }
  /** A picture written out in the manifest. */
  | { readonly kind: "data"; readonly url: string }
  /** A picture that only the service has, by the service's name for it. */
  | { readonly kind: "file-id"; readonly fileId: string };

/** A picture that goes into an asset's job. */
export interface ResolvedInput {
  readonly role: "base" | "reference";
  readonly label: string | undefined;
  readonly source: InputSource;
}

/** Where in the manifest something stands, for whoever has to point at it. */
export interface Origin {
  /** Relative to the manifest's folder. */
  readonly file: string;
  /** JSON pointer into that file. */
  readonly pointer: string;
  readonly range: SourceRange | undefined;
}

/** The settings of how a picture is made, as written somewhere; `undefined`: nobody wrote it. */
export interface ResolvedSettings {
  readonly api: ImageApi | undefined;
  readonly model: string | undefined;
  readonly size: string | undefined;
  readonly quality: string | undefined;
  readonly background: string | undefined;
  /** How a transparent background comes about. Default: nobody wrote it. */
  readonly transparency?: string | undefined;
  readonly output_format: string | undefined;
  readonly output_compression: number | undefined;
  readonly moderation: string | undefined;
  readonly input_fidelity: string | undefined;
  readonly responses:
    | {
        readonly model?: string;
        readonly action?: "auto" | "generate" | "edit";
        readonly max_output_tokens?: number;
      }
    | undefined;
  readonly params: { readonly [name: string]: JsonValue } | undefined;
}

/** One asset with styles, defaults and matrix worked in. */
export interface ResolvedAsset {
  readonly id: AssetId;
  readonly origin: Origin;
  /** Where each setting was written, by manifest key (`size`, `params.user` …): the asset, a style or `defaults`. */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly operation: ImageOperation;
  readonly provider: string;
  /** One text, or several for a conversation; none for a variation. Normalised: `\n` line ends, no white space around. */
  readonly prompts: readonly string[];
  /** Whether `prompts` are turns of a conversation. */
  readonly conversation: boolean;
  readonly styles: readonly StyleTexts[];
  readonly inputs: readonly ResolvedInput[];
  readonly mask: { readonly path: string; readonly edit: string | undefined } | undefined;
  /** Left, top, right, bottom, each 0 to 1. */
  readonly region: readonly number[] | undefined;
  /** Pixels of feathering; `undefined`: not asked for. */
  readonly preserveOutside: { readonly feather: number } | undefined;
  readonly settings: ResolvedSettings;
  /** At least 1. */
  readonly candidates: number;
  /** 0 to 3. */
  readonly partialImages: number;
  /** `""` when decorative, `undefined` when nobody wrote it. */
  readonly alt: string | undefined;
  /** What its picture must be like. Default: nothing is expected. */
  readonly expect?: Expectations | undefined;
  /** `undefined`: none. */
  readonly derivatives: DerivativeSettings | undefined;
  /** `undefined`: none. */
  readonly icons?: IconSettings | undefined;
  /** `undefined`: none. */
  readonly social?: SocialSettings | undefined;
}
