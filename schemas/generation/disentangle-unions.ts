import { followRef, isSchema, schemaList, type JsonSchema } from "./json-schema.ts";

/**
 * Rewrites every `oneOf` whose branches differ in type, or in the one key that each requires, into conditions. What it
 * accepts stays the same, but a validator then complains about the branch that was meant, and about no other: that an
 * object lacks a text's length helps nobody.
 */
export function disentangleUnions(schema: JsonSchema, root: JsonSchema = schema): JsonSchema {
  const groups = groupByTypes(schemaList(schema["oneOf"]), root);
  const inner = mapSchemas(schema, (child) => disentangleUnions(child, root));
  if (groups === undefined) return inner;
  const { oneOf, allOf, ...rest } = inner;
  const rewritten = schemaList(oneOf);
  const conditions = groups.map(({ types, branches }) =>
    condition(
      { type: types },
      alternatives(
        rewritten.filter((_, index) => branches.includes(index)),
        root,
      ),
    ),
  );
  return {
    ...rest,
    type: groups.flatMap(({ types }) => types),
    allOf: [...schemaList(allOf), ...conditions],
  };
}

interface Group {
  readonly types: readonly string[];
  /** Indices of the branches that take just these types. */
  readonly branches: readonly number[];
}

/** Branches that take the same types together; `undefined`: types do not tell the branches apart. */
function groupByTypes(branches: readonly JsonSchema[], root: JsonSchema): Group[] | undefined {
  const groups = new Map<string, { types: readonly string[]; branches: number[] }>();
  for (const [index, branch] of branches.entries()) {
    const types = typesOf(branch, root);
    if (types === undefined) return undefined;
    const group = groups.get(types.join()) ?? { types, branches: [] };
    group.branches.push(index);
    groups.set(types.join(), group);
  }
  const all = [...groups.values()].flatMap(({ types }) => types);
  return all.length > 0 && new Set(all).size === all.length ? [...groups.values()] : undefined;
}

/** The types a schema takes, sorted; `undefined`: it does not say. */
function typesOf(schema: JsonSchema, root: JsonSchema): string[] | undefined {
  const { type, oneOf, ...others } = followRef(schema, root);
  if (typeof type === "string") return [type === "integer" ? "number" : type];
  if ("const" in others) return [typeof others["const"]];
  const inner = schemaList(oneOf).map((branch) => typesOf(branch, root));
  const known = inner.filter((types) => types !== undefined);
  if (inner.length === 0 || known.length < inner.length) return undefined;
  return [...new Set(known.flat())].sort();
}

/** One branch, or several objects told apart by the key each requires. */
function alternatives(branches: readonly JsonSchema[], root: JsonSchema): JsonSchema {
  const [only] = branches;
  if (only !== undefined && branches.length === 1) return only;
  const keys = branches.map((branch) => ({ required: followRef(branch, root)["required"] }));
  return {
    oneOf: keys,
    allOf: branches.map((branch, index) => {
      const others = keys.toSpliced(index, 1);
      return condition({ ...keys[index], not: { anyOf: others } }, branch);
    }),
  };
}

function condition(test: JsonSchema, consequence: JsonSchema): JsonSchema {
  const keywords = ["if", "then"] as const;
  return Object.fromEntries(
    keywords.map((keyword) => [keyword, keyword === "if" ? test : consequence]),
  );
}

/** Applies a function to every schema directly inside one. */
export function mapSchemas(schema: JsonSchema, map: (child: JsonSchema) => JsonSchema): JsonSchema {
  const mapOne = (value: unknown): unknown => (isSchema(value) ? map(value) : value);
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (["properties", "definitions"].includes(keyword) && isSchema(value)) {
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
