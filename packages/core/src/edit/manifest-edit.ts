import type { JsonValue } from "@genlock/provider";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../diagnostics/source-file.ts";
import type { ErrorCode } from "../errors/registry.ts";
import type { AssetId } from "../manifest/asset-id.ts";

/** A change to the text of a manifest. */
export type ManifestEdit =
  | {
      readonly kind: "add";
      readonly id: AssetId;
      /** By manifest key, in the order they are to be written; a `prompt` alone is written as the short form. */
      readonly settings: { readonly [key: string]: JsonValue };
      /** The file it goes into, one of the manifest's; `undefined`: the manifest itself. */
      readonly file: string | undefined;
    }
  /** @param id as written, so that of a matrix with its braces too. Refused while something written refers to it. */
  | { readonly kind: "remove"; readonly id: string }
  /** Gives an asset another id, in whatever refers to it too. */
  | { readonly kind: "rename"; readonly from: AssetId; readonly to: AssetId }
  | {
      readonly kind: "set";
      /** As written, so that of a matrix with its braces too. */
      readonly id: string;
      /** JSON pointer within the asset: `/prompt`, `/turns/1`, `/params/user`. What is on the way and missing is made. */
      readonly pointer: string;
      /** `undefined`: take it out. */
      readonly value: JsonValue | undefined;
      /** What the one who changes it saw there; another value is refused. `undefined`: whatever is there. */
      readonly was?: JsonValue | undefined;
    };

/** Why a manifest cannot be changed so. */
export interface EditRefusal {
  readonly code: ErrorCode;
  readonly message: string;
  /** `undefined`: what the registry says of the code. */
  readonly hint: string | undefined;
  /** What is wrong with the manifest as it is (`MANIFEST_INVALID`) or as it would be (`EDIT_INVALID`); else empty. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A manifest with a change in it, or why it cannot be. */
export type ManifestEditing =
  | {
      readonly ok: true;
      /** The files that read differently now, in the order they were given; empty: everything is like that already. */
      readonly changed: readonly SourceFile[];
    }
  | { readonly ok: false; readonly refusal: EditRefusal };
