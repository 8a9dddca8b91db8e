import type { DiagnosticCode } from "@genlock/core";

/** Why a file cannot be an input: data, for whoever knows where in the manifest it is named. */
export interface InputProblem {
  /** As it was asked for. */
  readonly path: string;
  readonly code: DiagnosticCode;
  readonly message: string;
  /** `undefined`: the code's own hint is the best there is. */
  readonly hint: string | undefined;
}

/** A file to read. */
export interface InputFile {
  /** Relative to the project's root, with `/` between parts. */
  readonly path: string;
  readonly kind: "text" | "picture";
}

/** What a decoder tells about a picture. */
export interface PictureFacts {
  /** IANA media type, by the bytes. */
  readonly mediaType: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Whether any pixel may be transparent. */
  readonly hasAlpha: boolean;
}
