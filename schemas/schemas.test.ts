import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { generateFiles } from "./generation/generate-files.ts";
import { isSchema, type JsonSchema } from "./generation/json-schema.ts";

const names = ["manifest", "fragment", "lock", "events", "order", "plan", "report"] as const;

function readSchema(name: string): JsonSchema {
  const text = readFileSync(join(import.meta.dirname, `${name}.schema.json`), "utf8");
  const schema: unknown = JSON.parse(text);
  if (!isSchema(schema)) throw new Error(`${name} is no schema`);
  return schema;
}

/** Every schema within one, with the way to it. */
function schemasIn(schema: JsonSchema, path: string): [path: string, schema: JsonSchema][] {
  const inner = Object.entries(schema).flatMap(([keyword, value]): [string, JsonSchema][] => {
    const at = `${path}/${keyword}`;
    if (["properties", "definitions"].includes(keyword) && isSchema(value)) {
      return Object.entries(value).flatMap(([name, member]) =>
        isSchema(member) ? schemasIn(member, `${at}/${name}`) : [],
      );
    }
    if (["oneOf", "allOf", "anyOf"].includes(keyword) && Array.isArray(value)) {
      return value.filter(isSchema).flatMap((item, index) => schemasIn(item, `${at}/${index}`));
    }
    const isSingle = ["items", "additionalProperties", "propertyNames"].includes(keyword);
    return isSingle && isSchema(value) ? schemasIn(value, at) : [];
  });
  return [[path, schema], ...inner];
}

describe.each(names)("%s.schema.json", (name) => {
  const schema = readSchema(name);
  const all = schemasIn(schema, "#");
  const definitions = isSchema(schema["definitions"]) ? schema["definitions"] : {};

  function target(property: JsonSchema): JsonSchema {
    const found = definitions[String(property["$ref"]).replace("#/definitions/", "")];
    return isSchema(found) ? found : property;
  }

  test("is a schema by draft 7", () => {
    expect(new Ajv({ strict: false }).validateSchema(schema)).toBe(true);
    expect(schema["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
  });

  test("describes everything in it", () => {
    const silent = all.filter(
      ([, part]) => !("description" in part) && !("description" in target(part)),
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test("closes every object, and says of those that are open what stands in them", () => {
    const open = all.filter(
      ([path, part]) =>
        part["type"] === "object" &&
        !path.includes("/allOf/") &&
        part["additionalProperties"] !== false &&
        !isSchema(part["additionalProperties"]),
    );
    const openNames = new Set(open.map(([path]) => path.split("/").at(-1)));
    expect([...openNames].filter((last) => last !== "params" && last !== "used")).toEqual([]);
  });

  test("states the default of every property that may be left out", () => {
    const unsaid = all.flatMap(([path, part]) => {
      const required = Array.isArray(part["required"]) ? part["required"] : [];
      const properties = isSchema(part["properties"]) ? part["properties"] : {};
      // A branch that only names a key tells nothing about it.
      if (path.includes("/allOf/") || path.includes("/not")) return [];
      return Object.entries(properties).flatMap(([key, property]) => {
        if (!isSchema(property) || required.includes(key)) return [];
        const said = `${String(property["description"])} ${String(target(property)["description"])}`;
        const has = "default" in property || "default" in target(property);
        return has || /Default: .+\./s.test(said) ? [] : [`${path}/properties/${key}`];
      });
    });
    expect(unsaid).toEqual([]);
  });

  test("has defaults that it accepts itself", () => {
    const ajv = new Ajv({ strict: false }).addSchema(schema, "self");
    for (const [path, part] of all) {
      if (!("default" in part)) continue;
      const holds = ajv.validate({ ...part, definitions }, part["default"]);
      expect([path, holds]).toEqual([path, true]);
    }
  });
});

test("everything made from the schemas is as they say", async () => {
  const files = await generateFiles(import.meta.dirname);
  for (const [path, text] of files) {
    const current = readFileSync(join(import.meta.dirname, "..", path), "utf8");
    expect([path, current.replaceAll("\r\n", "\n") === text]).toEqual([path, true]);
  }
  expect([...files.keys()]).toContain("packages/cli/manifest.schema.json");
});
