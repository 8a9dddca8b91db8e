import type { InputProblem as ProblemOfFile } from "@genlock/core";

/** Why a file cannot be an input: data, for whoever knows where in the manifest it is named. */
export interface InputProblem extends ProblemOfFile {
  /** As it was asked for. */
  readonly path: string;
}

/** A file to read. */
export interface InputFile {
  /** Relative to the project's root, with `/` between parts; or a data URL, which is its own content. */
  readonly path: string;
  readonly kind: "text" | "picture";
}
