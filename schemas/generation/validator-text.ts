import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { disentangleUnions } from "./disentangle-unions.ts";
import type { JsonSchema } from "./json-schema.ts";

const head = `// Made from schemas/manifest.schema.json by schemas/generate.ts; edit the schema.
`;

/** An ECMAScript module with validating functions for a manifest, an included file, an asset and a style. */
export function validatorText(manifest: JsonSchema): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const id = String(manifest["$id"]);
  ajv.addSchema(disentangleUnions(manifest));
  const code = standalone.default(ajv, {
    validateManifest: id,
    validateFragment: `${id}#/definitions/fragment`,
    validateAsset: `${id}#/definitions/asset`,
    validateStyle: `${id}#/definitions/style`,
  });
  return `${head}${withImports(typed(code))}`;
}

/** Tells TypeScript what the functions are; it does not look into them. */
function typed(code: string): string {
  return code.replace(
    /^export const (validate\w+) = (validate\w+);?$/gm,
    '/** @type {import("../validation-error.ts").Validate} */\nexport const $1 = $2;',
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
