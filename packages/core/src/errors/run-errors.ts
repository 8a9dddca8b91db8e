import type { RegistryEntry } from "./registry-entry.ts";

/** What can go wrong before and while pictures are made. */
export const runErrors = {
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
  PLAN_INVALID: {
    title: "No saved plan",
    about: "The file given to `generate --plan` is none that `plan --out` wrote.",
    hint: "Write it anew with `genlock plan --out <file>`, and review that.",
  },
  PLAN_OUT_OF_DATE: {
    title: "The plan is out of date",
    about: "Inputs, lock or prices changed after the plan was made.",
    hint: "Plan again.",
  },
  PROVIDER_INVALID: {
    title: "A provider cannot be used",
    about:
      "The package or value of a provider could not be loaded, or it is no provider by this version's contract.",
    hint: "Install a version of the provider's package that fits this genlock.",
  },
  PROVIDER_NOT_INSTALLED: {
    title: "Provider not installed",
    about: "A picture is to be made by a provider whose package is not in the project.",
    hint: "Install it: the message names the command.",
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
} as const satisfies Record<string, RegistryEntry>;
