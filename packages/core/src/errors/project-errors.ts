import type { RegistryEntry } from "./registry-entry.ts";

/** What can go wrong with the files of a project and the use of commands. */
export const projectErrors = {
  ASSET_UNKNOWN: {
    title: "No such asset",
    about: "An asset id or pattern given to a command matches nothing in the manifest.",
    hint: "Run `genlock status` to see the ids; put patterns in quotes so that the shell leaves them alone.",
  },
  CODE_UNKNOWN: {
    title: "No such code",
    about: "`genlock explain` was given a code that nothing in this version says.",
    hint: "Check the spelling; asset ids are in lower case.",
  },
  CONFIG_INVALID: {
    title: "The config file is not right",
    about:
      "genlock.config.ts could not be loaded, or what it exports has not the shape of a config.",
    hint: "Export the result of `defineConfig({ … })` as the default.",
  },
  LOCK_CORRUPT: {
    title: "Lock not readable",
    about: "genlock.lock is not what genlock wrote: damaged, edited, or in the middle of a merge.",
    hint: "Restore it from git; `genlock resolve` resolves what a merge left in it.",
  },
  LOCK_OUT_OF_DATE: {
    title: "The lock is out of date",
    about: "Frozen mode makes nothing, and an asset is not as the manifest says.",
    hint: "Run `genlock generate` on your machine and commit the pictures and genlock.lock; --no-frozen lets this run make them.",
  },
  LOCK_PICKS_DIFFER: {
    title: "Two picks for one asset",
    about:
      "Two branches that were merged picked different pictures for the same asset, and nobody was there to be asked.",
    hint: "Run `genlock resolve` in a terminal and choose, or name the pictures with `genlock resolve --pick <id>=<digest>`.",
  },
  LOCK_VERSION: {
    title: "Lock of a newer version",
    about: "genlock.lock was written by a newer genlock.",
    hint: "Update genlock.",
  },
  MANIFEST_EXISTS: {
    title: "There is a manifest already",
    about: "`genlock init` writes a first manifest and never touches one that is there.",
    hint: "Edit it, or run `genlock init` in another folder; with `--originals git` it writes what git wants alone.",
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
  MODEL_NOT_LISTED: {
    title: "No such model",
    about: "`genlock models` was asked about a model that no provider here has in its table.",
    hint: "Run `genlock models` to see them; others may be used all the same, with a warning.",
  },
  MODULE_QUERY: {
    title: "A query on a picture's module that is not right",
    about:
      "The query of an import, as in `genlock:hero?w=400`, has a key or a value that means nothing, or names a preset or a step that is not there; or a style sheet names a file of a picture that is not made, or a page has an import where a URL should stand.",
    hint: "Check it against docs/recipes.md, where a `#` is written `%23`, or left out; for pages and style sheets see docs/dev-loop.md.",
  },
  NODE_TOO_OLD: {
    title: "Node is too old",
    about: "The command, or the Vite plugin, was started with a Node that it cannot run on.",
    hint: "Install a newer Node from https://nodejs.org, or let your version manager use one.",
  },
  PARENT_NOT_MADE: {
    title: "A parent is missing",
    about: "A picture that goes into this one was not made.",
    hint: "See to the parent first.",
  },
  PLUGIN_OPTIONS: {
    title: "Options of the Vite plugin do not fit together",
    about: "A build may buy pictures only when the plugin's options also say what that may cost.",
    hint: "Set `maxCost` to US dollars, or leave `generate` off.",
  },
  PORT_TAKEN: {
    title: "The port is taken",
    about: "Another program listens on the port that was given with --port.",
    hint: "Name another port, or leave --port out: then any that is free is taken.",
  },
  STEP_UNREADABLE: {
    title: "A step's module cannot be read",
    about: "`steps` in genlock.config.ts names a module that is not there or may not be read.",
    hint: "Check the path; it is relative to genlock.config.ts.",
  },
  TYPES_OUT_OF_DATE: {
    title: "The type declarations are out of date",
    about: "The declaration file is not what the manifest asks for.",
    hint: "Run `genlock types` and commit the file.",
  },
} as const satisfies Record<string, RegistryEntry>;
