/** A JSON Schema as data, as far as generating looks into it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Whether a value can be a schema: an object that is no array. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The schemas in a value that should be a list of them. */
export function schemaList(value: unknown): JsonSchema[] {
  return Array.isArray(value) ? value.filter(isSchema) : [];
}

/** What a `$ref` into the same file points at, or the schema itself. */
export function followRef(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const { $ref } = schema;
  if (typeof $ref !== "string") return schema;
  let found: unknown = root;
  for (const name of $ref.replace(/^#\//, "").split("/")) {
    found = isSchema(found) ? found[name] : undefined;
  }
  if (!isSchema(found)) throw new Error(`${$ref} points at nothing`);
  return followRef(found, root);
}
