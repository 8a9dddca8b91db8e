import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { disentangleUnions } from "./disentangle-unions.ts";
import type { JsonSchema } from "./json-schema.ts";

/** An ECMAScript module with validating functions for a manifest, an included file, an asset and a style. */
export function validatorText(manifest: JsonSchema): string {
  const id = String(manifest["$id"]);
  return moduleText(disentangleUnions(manifest), {
    source: "manifest",
    errorModule: "../validation-error.ts",
    functions: {
      validateManifest: id,
      validateFragment: `${id}#/definitions/fragment`,
      validateAsset: `${id}#/definitions/asset`,
      validateStyle: `${id}#/definitions/style`,
    },
  });
}

/** An ECMAScript module with the validating function for a plan. */
export function planValidatorText(plan: JsonSchema): string {
  return moduleText(plan, {
    source: "plan",
    errorModule: "../../manifest/validation-error.ts",
    functions: { validatePlan: String(plan["$id"]) },
  });
}

/** An ECMAScript module with the validating function for an order. */
export function orderValidatorText(order: JsonSchema): string {
  return moduleText(order, {
    source: "order",
    errorModule: "../../manifest/validation-error.ts",
    functions: { validateOrder: String(order["$id"]) },
  });
}

interface ModuleParts {
  /** The schema's name. */
  readonly source: string;
  /** Where the functions' type is, from the generated file. */
  readonly errorModule: string;
  /** What is validated, by the function's name. */
  readonly functions: Readonly<Record<string, string>>;
}

function moduleText(schema: JsonSchema, { source, errorModule, functions }: ModuleParts): string {
  const ajv = new Ajv({
    allErrors: source === "manifest",
    verbose: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(schema);
  const code = standalone.default(ajv, { ...functions });
  const head = `// Made from schemas/${source}.schema.json by schemas/generate.ts; edit the schema.\n`;
  return `${head}${withImports(typed(code, errorModule))}`;
}

/** Tells TypeScript what the functions are; it does not look into them. */
function typed(code: string, errorModule: string): string {
  const type = `/** @type {import("${errorModule}").Validate} */`;
  return code.replace(
    /^export const (validate\w+) = (validate\w+);?$/gm,
    `${type}\nexport const $1 = $2;`,
  );
}

/** Turns what the code requires from ajv's runtime into imports. */
function withImports(code: string): string {
  const imports = new Map<string, string>();
  const body = code.replace(
    /require\("(ajv\/dist\/runtime\/(\w+))"\)/g,
    (_, path: string, name: string) => {
      imports.set(name, importText(name, path));
      return name;
    },
  );
  return [...imports.values(), body.trimEnd(), "\n"].join("");
}

/** A CommonJS module: Node hands out all that it exports, test runners and bundlers only its default. */
function importText(name: string, path: string): string {
  return `import ${name}Module from "${path}.js";
const ${name} = typeof ${name}Module === "function" ? { default: ${name}Module } : ${name}Module;
`;
}
