import { compile, type JSONSchema } from "json-schema-to-typescript";
import { mapSchemas } from "./disentangle-unions.ts";
import { schemaList, type JsonSchema } from "./json-schema.ts";

const banner = "/* Made from the JSON Schema by schemas/generate.ts; edit the schema. */";

/** What stands for anything that JSON can hold. */
const jsonValue = `
/**
 * Anything JSON can hold.
 */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };
`;

/** TypeScript declarations for a schema and each of its definitions. */
export async function typesText(schema: JsonSchema, name: string): Promise<string> {
  const { $id: _, ...anonymous } = withoutRules(schema);
  // Through text, since the compiler writes into what it is given.
  const plain: JSONSchema = JSON.parse(JSON.stringify(anonymous));
  const text = await compile(plain, name, {
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    unreachableDefinitions: true,
    style: { printWidth: 100, singleQuote: false },
  });
  const plainText = text
    .replaceAll(/\n \*\n \* This interface was referenced by [^/]*?"\./g, "")
    .replaceAll(/\n *\*\n *\* @(?:min|max)Items \d+(?:\n *\* @maxItems \d+)?/g, "");
  return text.includes("JsonValue") ? `${plainText}${jsonValue}` : plainText;
}

/** Takes out what types cannot say, such as "exactly one of these keys", which would only tangle them. */
function withoutRules(schema: JsonSchema): JsonSchema {
  if (typeof schema["$ref"] === "string") return { $ref: schema["$ref"] };
  const { allOf: _allOf, not: _not, dependencies: _dependencies, ...rest } = schema;
  const branches = schemaList(rest["oneOf"]);
  const isRule = branches.length > 0 && branches.every((branch) => !hasShape(branch));
  const { oneOf: _oneOf, ...others } = rest;
  const open = rest["additionalProperties"] === true;
  return mapSchemas(
    { ...(isRule ? others : rest), ...(open && { additionalProperties: { tsType: "JsonValue" } }) },
    withoutRules,
  );
}

function hasShape(schema: JsonSchema): boolean {
  return ["type", "const", "enum", "$ref", "properties"].some((keyword) => keyword in schema);
}
