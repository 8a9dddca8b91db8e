import { isSchema, type JsonSchema } from "./json-schema.ts";

/** The schema of an included file, for editors: the manifest's `fragment` definition with all it refers to. */
export function fragmentSchema(manifest: JsonSchema): JsonSchema {
  const { definitions } = manifest;
  if (!isSchema(definitions) || !isSchema(definitions["fragment"])) {
    throw new Error("The manifest schema has no fragment definition");
  }
  const { fragment, ...others } = definitions;
  return {
    $schema: manifest["$schema"],
    $id: "urn:genlock:schema:fragment:1",
    title: "genlock fragment",
    ...(isSchema(fragment) ? fragment : {}),
    definitions: reachable(others, fragment),
  };
}

/** The definitions that something refers to, itself or through others. */
function reachable(definitions: JsonSchema, from: unknown): JsonSchema {
  const kept = new Set<string>();
  const open: unknown[] = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [, name = ""] of JSON.stringify(next).matchAll(/"#\/definitions\/(\w+)"/g)) {
      if (kept.has(name)) continue;
      kept.add(name);
      open.push(definitions[name]);
    }
  }
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => kept.has(name)));
}
