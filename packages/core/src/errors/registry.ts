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
  ASSET_UNKNOWN: {
    title: "No such asset",
    about: "An asset id or pattern given to a command matches nothing in the manifest.",
    hint: "Run `genlock status` to see the ids; put patterns in quotes so that the shell leaves them alone.",
  },
  BUILD_FOLDER_NOT_OURS: {
    title: "A file of the build is not genlock's",
    about:
      "The folder given to `genlock build` holds a file under a name the build wants to write, and no earlier build wrote it.",
    hint: "Choose another folder with --out, or move the file away.",
  },
  CONSENT_REQUIRED: {
    title: "Consent needed",
    about: "The plan buys pictures, and nobody agreed to the price.",
    hint: "Look at `genlock plan`, then run `genlock generate --yes`; --max-cost sets a cap.",
  },
  KEY_IN_ARGUMENTS: {
    title: "A key on the command line",
    about:
      "An argument looks like an API key. Arguments are seen by other users of the machine and stay in the shell's history.",
    hint: "Put the key into the environment or into `.env` beside the manifest, and replace the one you typed: it may have been seen.",
  },
  LOCK_OUT_OF_DATE: {
    title: "The lock is out of date",
    about: "Frozen mode makes nothing, and an asset is not as the manifest says.",
    hint: "Run `genlock generate` on your machine and commit the pictures and genlock.lock; --no-frozen lets this run make them.",
  },
  MANIFEST_EXISTS: {
    title: "There is a manifest already",
    about: "`genlock init` writes a first manifest and never touches one that is there.",
    hint: "Edit it, or run `genlock init` in another folder.",
  },
  MANIFEST_NOT_FOUND: {
    title: "No manifest",
    about: "No genlock.yaml was found in the working directory or above it.",
    hint: "Run `genlock init` to make one, or name it with --config.",
  },
  ORIGINAL_MISSING: {
    title: "A picture is not there",
    about:
      "What is asked for needs the picture of an asset that was never made, or whose file is gone.",
    hint: "Run `genlock generate` first.",
  },
  PRICE_UNKNOWN: {
    title: "A price is not known",
    about: "A spending cap cannot be kept where nobody can tell what a call costs.",
    hint: "Name a model with a known price, or leave the cap off and look at the service's price list.",
  },
  SECRET_EXPOSED: {
    title: "A secret would be published",
    about:
      "A variable that Vite puts into pages, such as one whose name begins with VITE_, holds the key of a provider.",
    hint: "Rename the variable to what the provider calls it, and replace the key if a page was published with it.",
  },
  TYPES_OUT_OF_DATE: {
    title: "The type declarations are out of date",
    about: "The declaration file is not what the manifest asks for.",
    hint: "Run `genlock types` and commit the file.",
  },
} as const satisfies Record<string, RegistryEntry>;

/** The code of a {@link Diagnostic}. */
export type DiagnosticCode = keyof typeof diagnosticRegistry;
/** The code of a {@link GenlockError}. */
export type ErrorCode = keyof typeof errorRegistry;
