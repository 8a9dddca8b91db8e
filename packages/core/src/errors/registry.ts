/** One kind of trouble, as documented. */
export interface RegistryEntry {
  /** A few words. */
  readonly title: string;
  /** What it means and when it comes, in a sentence or two. */
  readonly about: string;
  /** What to do about it. */
  readonly hint: string;
}

/** What can be wrong with what the user wrote. Names never change. */
export const diagnosticRegistry = {
  INPUT_NOT_FOUND: {
    title: "Input file not found",
    about:
      "The manifest names a file that is not there, or that is not a regular file inside the project.",
    hint: "Check the path; it is relative to the file that names it.",
  },
} as const satisfies Record<string, RegistryEntry>;

/** What can go wrong while doing it. Names never change. */
export const errorRegistry = {
  MANIFEST_NOT_FOUND: {
    title: "No manifest",
    about: "No genlock.yaml was found in the working directory or above it.",
    hint: "Run `genlock init` to make one, or name it with --config.",
  },
} as const satisfies Record<string, RegistryEntry>;

/** The code of a {@link Diagnostic}. */
export type DiagnosticCode = keyof typeof diagnosticRegistry;
/** The code of a {@link GenlockError}. */
export type ErrorCode = keyof typeof errorRegistry;
