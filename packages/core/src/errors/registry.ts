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
  ALT_MISSING: {
    title: "Alt text missing",
    about: "A picture says nothing to people who cannot see it. A warning.",
    hint: "Add `alt:`, or `decorative: true` where the picture adds nothing.",
  },
  ASSET_CYCLE: {
    title: "Asset made from itself",
    about: "Following `edit` and `references` from an asset leads back to it.",
    hint: "Let one of them start from words or from a file.",
  },
  ASSET_DUPLICATE: {
    title: "Asset id taken",
    about:
      "Two assets have the same id, in one file, over includes, or after a matrix was expanded.",
    hint: "Rename one of them.",
  },
  ASSET_ID_INVALID: {
    title: "Asset id not usable",
    about: "An id becomes a file name, a module name and a lock key, so not every text can be one.",
    hint: "Use lower-case letters, digits, `-` and `_`, with `/` between parts.",
  },
  ASSET_UNKNOWN_REFERENCE: {
    title: "Unknown asset",
    about: "`edit`, `references` or `variation` names an asset that does not exist.",
    hint: "Check the id, or write a path with a dot in it if a file is meant.",
  },
  FEATURE_NOT_AVAILABLE: {
    title: "Not available yet",
    about: "The field is part of the format, but nothing executes it with this provider yet.",
    hint: "Leave it out for now.",
  },
  INPUT_NOT_A_PICTURE: {
    title: "Input is no usable picture",
    about: "An input file does not decode as a picture, or is too large.",
    hint: "Use a PNG, JPEG or WebP.",
  },
  INPUT_NOT_FOUND: {
    title: "Input file not found",
    about: "The manifest names a file that is not there, or that is not a regular file.",
    hint: "Check the path; it is relative to the file that names it.",
  },
  INPUT_NOT_TEXT: {
    title: "Input is no text",
    about: "A file is used as a text and its bytes are not UTF-8.",
    hint: "Save the file as UTF-8.",
  },
  INPUT_OUTSIDE_PROJECT: {
    title: "Input outside the project",
    about: "A path leads out of the manifest's folder, by itself or through a link.",
    hint: "Copy the file into the project.",
  },
  INPUT_TOO_LARGE: {
    title: "Input file too large",
    about: "A file that goes into jobs is larger than any service takes.",
    hint: "Make the file smaller; 50 MB is the most.",
  },
  MATRIX_TOO_LARGE: {
    title: "Too many assets",
    about: "A matrix would make more assets than a project may have.",
    hint: "Use fewer values.",
  },
  MATRIX_VARIABLE_UNKNOWN: {
    title: "Unknown variable",
    about:
      "`{name}` in an id or `${name}` in a text is not in the asset's matrix, or the matrix has a name the id does not use.",
    hint: "Name it in the matrix, or write `$${` for a literal `${`.",
  },
  MODEL_RETIRED: {
    title: "Model retired",
    about:
      "The service does not answer for this model any more, or will not soon. A warning: other base URLs may.",
    hint: "Choose a current model.",
  },
  MODEL_UNKNOWN: {
    title: "Model not known",
    about:
      "The model is not in the provider's dated table, so its rules and price are not known. A warning.",
    hint: "Check the spelling; a newer model works all the same.",
  },
  PARAMETER_UNKNOWN: {
    title: "Parameter not known",
    about: "A name under `params` is not known for this model; it is sent as it is. A warning.",
    hint: "Check the spelling.",
  },
  PROMPT_EMPTY: {
    title: "Empty prompt",
    about: "A prompt or prompt file holds nothing but white space.",
    hint: "Say what to draw.",
  },
  PROVIDER_MISSING: {
    title: "Provider not installed",
    about:
      "The manifest names a provider that cannot be loaded. A warning: what is locked builds without it.",
    hint: "Install its package where new pictures are made.",
  },
  REQUEST_ADVICE: {
    title: "Advice",
    about: "The request is legal, but another way would serve better. A warning.",
    hint: "Read the message.",
  },
  REQUEST_IGNORED: {
    title: "Setting ignored",
    about: "A setting is accepted but will not be sent. A warning.",
    hint: "Leave it out.",
  },
  REQUEST_INVALID: {
    title: "Setting not legal",
    about: "No model would accept this value.",
    hint: "Write one of the values the message names.",
  },
  REQUEST_UNSUPPORTED: {
    title: "Not supported by the model",
    about: "The named model or its provider cannot do what is asked.",
    hint: "Choose another value or another model.",
  },
  STYLE_UNKNOWN: {
    title: "Unknown style",
    about: "An asset or `defaults` names a style that is not defined.",
    hint: "Check the name, or define it under `styles`.",
  },
} as const satisfies Record<string, RegistryEntry>;

/** What can go wrong while doing it. Names never change. */
export const errorRegistry = {
  ANSWER_INVALID: {
    title: "Answer not usable",
    about:
      "The service answered, but the bytes are no picture, or not what was expressly asked for. It may have been paid.",
    hint: "Look at the bytes; `--retry-ambiguous` makes the call again, and may pay again.",
  },
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
  CONFIG_INVALID: {
    title: "The config file is not right",
    about:
      "genlock.config.ts could not be loaded, or what it exports has not the shape of a config.",
    hint: "Export the result of `defineConfig({ … })` as the default.",
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
  LOCK_CORRUPT: {
    title: "Lock not readable",
    about: "genlock.lock is not what genlock wrote: damaged, edited, or in the middle of a merge.",
    hint: "Restore it from git, or resolve the merge.",
  },
  LOCK_NOT_WRITTEN: {
    title: "Paid, but not in the lock",
    about: "The picture is in the store, but the project's folder could not take it.",
    hint: "Make room or give write access and run `genlock generate` again: what is in the store is not bought again.",
  },
  LOCK_OUT_OF_DATE: {
    title: "The lock is out of date",
    about: "Frozen mode makes nothing, and an asset is not as the manifest says.",
    hint: "Run `genlock generate` on your machine and commit the pictures and genlock.lock; --no-frozen lets this run make them.",
  },
  LOCK_VERSION: {
    title: "Lock of a newer version",
    about: "genlock.lock was written by a newer genlock.",
    hint: "Update genlock.",
  },
  MANIFEST_EXISTS: {
    title: "There is a manifest already",
    about: "`genlock init` writes a first manifest and never touches one that is there.",
    hint: "Edit it, or run `genlock init` in another folder.",
  },
  MANIFEST_INVALID: {
    title: "Manifest not valid",
    about: "The manifest has errors, so nothing can be planned.",
    hint: "Run `genlock check` and mend them.",
  },
  MANIFEST_NOT_FOUND: {
    title: "No manifest",
    about: "No genlock.yaml was found in the working directory or above it.",
    hint: "Run `genlock init` to make one, or name it with --config.",
  },
  MODULE_QUERY: {
    title: "A query on a picture's module",
    about:
      "An import of `virtual:genlock/…` ends in a query; the module has none, since files are described in the manifest.",
    hint: "Take the query away and write widths, formats and qualities under `derivatives` in the manifest.",
  },
  ORIGINALS_FOLDER_OUTSIDE: {
    title: "The folder of originals leads out of the project",
    about:
      "A symbolic link on the way to the folder of originals leads out of the project, so nothing is written there.",
    hint: "Replace the link by a folder, or name another folder with `originals:`.",
  },
  ORIGINAL_MISSING: {
    title: "A picture is not there",
    about:
      "What is asked for needs the picture of an asset that was never made, or whose file is gone.",
    hint: "Run `genlock generate` first.",
  },
  PARENT_NOT_MADE: {
    title: "A parent is missing",
    about: "A picture that goes into this one was not made.",
    hint: "See to the parent first.",
  },
  PLAN_OUT_OF_DATE: {
    title: "The plan is out of date",
    about: "Inputs, lock or prices changed after the plan was made.",
    hint: "Plan again.",
  },
  PRICE_UNKNOWN: {
    title: "A price is not known",
    about: "A spending cap cannot be kept where nobody can tell what a call costs.",
    hint: "Name a model with a known price, or leave the cap off and look at the service's price list.",
  },
  PROVIDER_INVALID: {
    title: "A provider cannot be used",
    about:
      "The package or value of a provider could not be loaded, or it is no provider by this version's contract.",
    hint: "Install a version of the provider's package that fits this genlock.",
  },
  RUN_BAILED: {
    title: "Stopped after a failure",
    about: "`--bail` starts nothing more once something failed.",
    hint: "Mend what failed and run again: what is stored is not bought again.",
  },
  RUN_INTERRUPTED: {
    title: "Interrupted",
    about: "The run was told to stop; calls that were under way were let land.",
    hint: "Run again: what is stored is not bought again.",
  },
  SECRET_EXPOSED: {
    title: "A secret would be published",
    about:
      "A variable that Vite puts into pages, such as one whose name begins with VITE_, holds the key of a provider.",
    hint: "Rename the variable to what the provider calls it, and replace the key if a page was published with it.",
  },
  SPEND_CAP_REACHED: {
    title: "Spending cap reached",
    about: "The worst case of the next call would go over a cap.",
    hint: "Raise --max-cost or `budget` if the price is right, or make fewer pictures at once.",
  },
  SPEND_UNKNOWN_PRICE: {
    title: "Unknown price under a cap",
    about: "A cap holds, and nobody can tell what a call costs at most.",
    hint: "Lift the cap, or choose a model with a known price.",
  },
  STORE_CORRUPT: {
    title: "Stored bytes are not right",
    about:
      "A file of the store holds other bytes than its digest says; it was moved into the store's quarantine.",
    hint: "Run `genlock verify` to see what is concerned and where the bytes can come back from.",
  },
  STORE_FAILED: {
    title: "The store could not be used",
    about:
      "Reading or writing in the .genlock folder failed for a reason that is neither a full disk nor missing permission.",
    hint: "Look at the cause, and run the command again.",
  },
  STORE_FULL: {
    title: "The disk is full",
    about:
      "What was received could not be stored because the disk or the quota is full. Received bytes are kept; the message says where.",
    hint: "Free some space and run the command again.",
  },
  STORE_NOT_WRITABLE: {
    title: "The project cannot be written to",
    about:
      "A folder that must be written to is read-only or belongs to someone else, so nothing is bought.",
    hint: "Make the folder writable for the user that runs genlock.",
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
