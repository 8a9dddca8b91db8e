import { defineConfig } from "oxlint";

/** Import rules that hold in every package; overrides repeat them, since an override replaces a rule. */
const everywhere = [
  {
    regex: "^(\\.\\./)+(packages|schemas|test|examples)/",
    message: "Import a package by its name.",
  },
  {
    regex: "^@genlock/[a-z]+/(src|dist)(/|$)",
    message: "Import what a package exports, not its files.",
  },
];
const packages = {
  core: "^@genlock/(derive|runner|gallery|openai|draft)(/|$)|^(genlock|vite-plugin-genlock)$",
  provider: "^@genlock/|^(genlock|vite-plugin-genlock)$",
  contractOnly: "^@genlock/(core|derive|runner|gallery|openai|draft|schemas)(/|$)|^(genlock|vite-plugin-genlock)$",
  derive: "^@genlock/(runner|gallery|openai|draft|provider)(/|$)|^(genlock|vite-plugin-genlock)$",
  runner: "^@genlock/(gallery|openai|draft)(/|$)|^(genlock|vite-plugin-genlock)$",
};

/** The import rules of one package: those of everywhere, what it must not reach, and more bans. */
function mayNotImport(
  regex: string,
  message: string,
  more: { regex: string; message: string }[] = [],
) {
  return {
    "no-restricted-imports": ["error", { patterns: [...everywhere, { regex, message }, ...more] }],
  } as const;
}

const inward = "Arrows point inward only; see ARCHITECTURE.md.";

export default defineConfig({
  options: { typeAware: true },
  plugins: ["typescript", "import", "unicorn", "oxc", "vitest"],
  categories: { correctness: "error", suspicious: "error" },
  ignorePatterns: ["**/dist/**", "**/generated/**", "examples/*/dist/**", "**/*.d.ts"],
  rules: {
    "import/no-cycle": "error",
    "import/no-default-export": "error",
    "import/no-named-as-default-member": "off",
    "import/no-unassigned-import": "off",
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
    "no-restricted-imports": ["error", { patterns: everywhere }],
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
        "no-restricted-properties": [
          "error",
          { object: "process", property: "env", message: "A provider is given its values." },
        ],
      },
    },
    {
      files: ["packages/derive/src/**"],
      rules: {
        ...mayNotImport(packages.derive, inward),
        "no-restricted-properties": [
          "error",
          {
            object: "process",
            property: "env",
            message: "Only the command line and Vite read the environment.",
          },
        ],
      },
    },
    {
      files: ["packages/runner/src/**"],
      rules: {
        ...mayNotImport(packages.runner, "The runner knows no provider and no front end."),
        "no-restricted-properties": [
          "error",
          {
            object: "process",
            property: "env",
            message: "Only the command line and Vite read the environment.",
          },
        ],
      },
    },
    {
      files: ["packages/vite/src/**"],
      rules: mayNotImport("^@genlock/(openai|derive)(/|$)|^genlock$", inward),
    },
    {
      files: ["packages/cli/src/**"],
      rules: mayNotImport("^@genlock/(openai|derive)(/|$)|^vite-plugin-genlock$", inward),
    },
    {
      files: ["packages/cli/src/reporters/**"],
      rules: { "no-console": "off" },
    },
    {
      files: ["**/*.test.ts", "**/*.test-d.ts", "test/**", "schemas/**"],
      rules: {
        "max-lines-per-function": "off",
        "import/no-nodejs-modules": "off",
        "no-restricted-globals": "off",
        "no-restricted-properties": "off",
        "no-restricted-imports": ["error", { patterns: [everywhere[0] ?? { regex: "^$" }] }],
        "max-params": "off",
        "typescript/no-non-null-assertion": "off",
      },
    },
    {
      files: ["**/*.config.ts", "*.config.ts"],
      rules: { "import/no-default-export": "off" },
    },
    {
      files: [".ci/**"],
      rules: { "no-console": "off" },
    },
  ],
});
