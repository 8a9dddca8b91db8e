import { followRef, isSchema, schemaList, type JsonSchema } from "./json-schema.ts";

/**
 * Rewrites every `oneOf` whose branches differ in type, or in the one key that each requires, into conditions. What it
 * accepts stays the same, but a validator then complains about the branch that was meant, and about no other: that an
 * object lacks a text's length helps nobody.
 */
export function disentangleUnions(schema: JsonSchema, root: JsonSchema = schema): JsonSchema {
  const branches = schemaList(schema["oneOf"]);
  const inner = mapSchemas(schema, (child) => disentangleUnions(child, root));
  const types = branches.map((branch) => typeOf(followRef(branch, root)));
  if (branches.length === 0 || types.includes(undefined)) return inner;
  const { oneOf, allOf, ...rest } = inner;
  const known = [...new Set(types.filter((type) => type !== undefined))];
  const rewritten = schemaList(oneOf);
  const conditions = known.map((type) => ({
    if: { type },
    then: alternatives(
      rewritten.filter((_, index) => types[index] === type),
      root,
    ),
  }));
  return {
    ...rest,
    type: known.length === 1 ? known[0] : known,
    allOf: [...schemaList(allOf), ...conditions],
  };
}

/** One branch, or several objects told apart by the key each requires. */
function alternatives(branches: readonly JsonSchema[], root: JsonSchema): JsonSchema {
  const [only] = branches;
  if (only !== undefined && branches.length === 1) return only;
  const keys = branches.map((branch) => followRef(branch, root)["required"]);
  return {
    oneOf: keys.map((required) => ({ required })),
    allOf: branches.map((branch, index) => ({
      if: {
        required: keys[index],
        not: { anyOf: keys.toSpliced(index, 1).map((required) => ({ required })) },
      },
      then: branch,
    })),
  };
}

/** The one type a schema demands; `undefined`: several, or it does not say. */
function typeOf(schema: JsonSchema): string | undefined {
  if (typeof schema["type"] === "string") {
    return schema["type"] === "integer" ? "number" : schema["type"];
  }
  return "const" in schema ? typeof schema["const"] : undefined;
}

/** Applies a function to every schema directly inside one. */
export function mapSchemas(schema: JsonSchema, map: (child: JsonSchema) => JsonSchema): JsonSchema {
  const mapOne = (value: unknown): unknown => (isSchema(value) ? map(value) : value);
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (["properties", "definitions", "patternProperties"].includes(keyword) && isSchema(value)) {
      const members = Object.entries(value).map(([name, member]) => [name, mapOne(member)]);
      return [keyword, Object.fromEntries(members)];
    }
    if (["oneOf", "anyOf", "allOf"].includes(keyword)) {
      return [keyword, schemaList(value).map((item) => map(item))];
    }
    if (["items", "additionalProperties", "propertyNames", "not"].includes(keyword)) {
      return [keyword, mapOne(value)];
    }
    return [keyword, value];
  });
  return Object.fromEntries(entries);
}
