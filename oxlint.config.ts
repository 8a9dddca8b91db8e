import { defineConfig } from "oxlint";

/** Imports that a regular expression (without look-around) finds, and what to say about them. */
interface ImportBan {
  readonly regex: string;
  readonly message: string;
  readonly allowTypeImports?: boolean;
}

type Rules = NonNullable<Parameters<typeof defineConfig>[0]["rules"]>;

const byName: ImportBan = {
  regex: "^(\\.\\./)+(packages|schemas|test|examples)/",
  message: "Import a package by its name.",
};
/** Import rules that hold in every package; overrides repeat them, since an override replaces a rule. */
const everywhere: readonly ImportBan[] = [
  byName,
  {
    regex: "^@genlock/[a-z]+/(src|dist)(/|$)",
    message: "Import what a package exports, not its files.",
  },
  { regex: "^(node:)?process$", message: "Use the global, which the rules below know." },
  { regex: "^(vitest|fast-check)(/|$)", message: "Only tests use these." },
  {
    regex: "^@opentelemetry/",
    message: "Nobody has to install it: find it in the project.",
    allowTypeImports: true,
  },
];
const packages = {
  core: "^@genlock/(derive|runner|gallery|openai|draft|bullmq)(/|$)|^(genlock|vite-plugin-genlock)$",
  executor:
    "^@genlock/(provider|derive|runner|gallery|openai|draft|schemas)(/|$)|^(genlock|vite-plugin-genlock)$",
  provider: "^@genlock/|^(genlock|vite-plugin-genlock)$",
  contractOnly:
    "^@genlock/(core|derive|runner|gallery|openai|draft|bullmq|schemas)(/|$)|^(genlock|vite-plugin-genlock)$",
  derive:
    "^@genlock/(runner|gallery|openai|draft|bullmq|provider)(/|$)|^(genlock|vite-plugin-genlock)$",
  runner: "^@genlock/(gallery|openai|draft|bullmq)(/|$)|^(genlock|vite-plugin-genlock)$",
  gallery:
    "^@genlock/(provider|derive|runner|openai|draft|bullmq|schemas)(/|$)|^(genlock|vite-plugin-genlock)$",
};

/** The import rules of one package: those of everywhere, what it must not reach, and more bans. */
function mayNotImport(regex: string, message: string, more: readonly ImportBan[] = []): Rules {
  const patterns = [...everywhere, { regex, message }, ...more];
  return { "no-restricted-imports": ["error", { patterns }] };
}

/** Bans properties of `process`. */
function mayNotTouch(properties: readonly string[], message: string): Rules {
  const bans = properties.map((property) => ({ object: "process", property, message }));
  return { "no-restricted-properties": ["error", ...bans] };
}

const inward = "Arrows point inward only; see ARCHITECTURE.md.";
const ofCommandLine = ["stdout", "stderr", "stdin", "argv", "exit", "exitCode"];
const ofFrontEnds = ["env", ...ofCommandLine];

export default defineConfig({
  options: { typeAware: true },
  plugins: ["typescript", "import", "unicorn", "oxc", "vitest"],
  categories: { correctness: "error", suspicious: "error" },
  ignorePatterns: ["**/dist/**", "**/generated/**", "examples/*/dist/**", "**/*.d.ts"],
  rules: {
    "import/no-cycle": "error",
    "import/no-default-export": "error",
    "import/no-mutable-exports": "error",
    "import/no-named-as-default-member": "off",
    "import/no-unassigned-import": "off",
    "typescript/ban-ts-comment": "error",
    "typescript/no-explicit-any": "error",
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-promises": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/switch-exhaustiveness-check": [
      "error",
      { considerDefaultExhaustiveForUnions: true },
    ],
    "typescript/consistent-type-imports": "error",
    "no-console": "error",
    "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
    "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    "max-depth": ["error", 3],
    "max-params": ["error", 3],
    "no-shadow": "off",
    "no-await-in-loop": "off",
    "unicorn/no-array-sort": "off",
    "unicorn/no-array-reverse": "off",
    "unicorn/consistent-function-scoping": "off",
    "no-restricted-imports": ["error", { patterns: [...everywhere] }],
  },
  overrides: [
    {
      files: ["packages/provider/src/**"],
      rules: {
        ...mayNotImport(packages.provider, "The contract depends on nothing."),
        "import/no-nodejs-modules": ["error", { allow: ["node:assert/strict"] }],
      },
    },
    {
      files: ["packages/core/src/**"],
      rules: {
        ...mayNotImport(packages.core, inward, [
          {
            regex: "^(sharp|vite|openai|chokidar)(/|$)",
            message: "The pure zone loads nothing heavy.",
          },
        ]),
        "import/no-nodejs-modules": ["error", { allow: ["node:crypto"] }],
        "no-restricted-globals": [
          "error",
          "process",
          "fetch",
          "setTimeout",
          "setInterval",
          "performance",
        ],
        "no-restricted-properties": [
          "error",
          { object: "Date", property: "now", message: "The pure zone has no clock." },
          { object: "Math", property: "random", message: "The pure zone has no randomness." },
        ],
      },
    },
    {
      files: ["packages/openai/src/**", "packages/draft/src/**"],
      rules: {
        ...mayNotImport(packages.contractOnly, "A provider knows the contract only."),
        ...mayNotTouch(ofFrontEnds, "A provider is given its values and prints nothing."),
      },
    },
    {
      files: ["packages/bullmq/src/**"],
      rules: {
        ...mayNotImport(packages.executor, "An executor knows core's port only."),
        ...mayNotTouch(ofFrontEnds, "Only the front ends read the environment or print."),
      },
    },
    {
      files: ["packages/derive/src/**"],
      rules: {
        ...mayNotImport(packages.derive, inward),
        ...mayNotTouch(ofFrontEnds, "Only the front ends read the environment or print."),
      },
    },
    {
      files: ["packages/runner/src/**"],
      rules: {
        ...mayNotImport(packages.runner, "The runner knows no provider and no front end."),
        ...mayNotTouch(ofFrontEnds, "Only the front ends read the environment or print."),
      },
    },
    {
      files: ["packages/gallery/src/**"],
      rules: {
        ...mayNotImport(packages.gallery, "The gallery knows core, and is handed the rest."),
        ...mayNotTouch(ofFrontEnds, "Only the front ends read the environment or print."),
      },
    },
    {
      files: ["packages/gallery/client/**"],
      rules: {
        ...mayNotImport(
          "^(@genlock/.*|genlock|vite-plugin-genlock)$",
          "The client runs in a browser.",
        ),
        "import/no-nodejs-modules": "error",
      },
    },
    {
      files: ["packages/vite/src/**"],
      rules: {
        ...mayNotImport("^@genlock/(openai|bullmq|derive)(/|$)|^genlock$", inward),
        ...mayNotTouch(ofCommandLine, "Vite's logger prints, and only Vite ends the process."),
      },
    },
    {
      files: ["packages/cli/src/**"],
      rules: mayNotImport("^@genlock/(openai|bullmq|derive)(/|$)|^vite-plugin-genlock$", inward),
    },
    {
      files: ["packages/cli/src/reporters/**"],
      rules: { "no-console": "off" },
    },
    {
      files: [
        "**/*.test.ts",
        "**/*.test-d.ts",
        "**/*.test-support.ts",
        "**/*.fixture.ts",
        "test/**",
        "schemas/**",
      ],
      rules: {
        "max-lines-per-function": "off",
        "import/no-nodejs-modules": "off",
        "no-restricted-globals": "off",
        "no-restricted-properties": "off",
        "no-restricted-imports": ["error", { patterns: [byName] }],
        "max-params": "off",
        "typescript/no-non-null-assertion": "off",
      },
    },
    {
      files: ["**/*.config.ts", "*.config.ts", ".ci/test/count-reporter.mjs"],
      rules: {
        "import/no-default-export": "off",
        "no-restricted-imports": ["error", { patterns: [byName] }],
      },
    },
    {
      files: [".ci/**"],
      rules: { "no-console": "off" },
    },
  ],
});
