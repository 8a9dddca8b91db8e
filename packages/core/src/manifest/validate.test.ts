import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import * as fc from "fast-check";
import schema from "@genlock/schemas/manifest.schema.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { findErrors } from "./validate.ts";

type Schema = { readonly [keyword: string]: unknown };

const root: Schema = schema;

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function followRef(part: Schema): Schema {
  const name = String(part["$ref"]).replace("#/definitions/", "");
  const found = Object.entries(schema.definitions).find(([key]) => key === name)?.[1];
  return found === undefined ? part : followRef(found);
}

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, "", "auto", "x", -1, 0, 1, 2.5, 1e9, [], {}, [{}]),
  fc.record({ asset: fc.constant("a") }),
  fc.record({ file: fc.constant("a.png"), url: fc.constant("https://example.test/") }),
);

/** Values that a part of the schema takes, and some that it does not. */
function valuesOf(part: Schema): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 12, arbitrary: goodValues(followRef(part)) },
    { weight: 1, arbitrary: junk },
  );
}

function goodValues(part: Schema): fc.Arbitrary<unknown> {
  const { oneOf, type, properties, items, additionalProperties } = part;
  if ("const" in part) return fc.constant(part["const"]);
  if (Array.isArray(part["enum"])) return fc.constantFrom<unknown>(...part["enum"]);
  if (isSchema(properties)) return objects(properties);
  if (Array.isArray(oneOf)) return fc.oneof(...oneOf.filter(isSchema).map(valuesOf));
  if (type === "object") {
    const member = isSchema(additionalProperties) ? valuesOf(additionalProperties) : junk;
    return fc.dictionary(fc.constantFrom("a", "b", "B B", "a/b"), member, { maxKeys: 3 });
  }
  if (type === "array") return fc.array(isSchema(items) ? valuesOf(items) : junk, { maxLength: 5 });
  if (type === "boolean") return fc.boolean();
  if (type === "integer" || type === "number") return fc.constantFrom(0, 0.5, 1, 3, 16, 100, 101);
  return fc.constantFrom<unknown>("1024x1024", "a", "a b", "./a.png", "red", 5);
}

function objects(properties: Schema): fc.Arbitrary<unknown> {
  const members = Object.entries(properties).map(([name, member]) =>
    fc
      .option(isSchema(member) ? valuesOf(member) : junk, {
        freq: name === "version" ? 20 : 1,
        nil: undefined,
      })
      .map((value) => [name, value] as const),
  );
  const stranger = fc.constantFrom(undefined, undefined, undefined, undefined, "promt");
  return fc.tuple(fc.shuffledSubarray(members), stranger).chain(([chosen, name]) =>
    fc.tuple(...chosen).map((pairs) => {
      const present = pairs.filter(([, value]) => value !== undefined);
      return Object.fromEntries(name === undefined ? present : [...present, [name, "x"]]);
    }),
  );
}

/** The same value as parsing gives it: without prototypes. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, bare(member)] as const);
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

const ajv = new Ajv({ strict: false, allErrors: false });
const manifestBySchema = ajv.compile(schema);
const fragmentBySchema = ajv.compile({
  ...schema.definitions.fragment,
  definitions: schema.definitions,
});

describe("the precompiled validator", () => {
  test("accepts what the schema accepts, and nothing else", () => {
    const seen = { accepted: 0, refused: 0 };
    const asset = valuesOf(schema.definitions.assetSettings);
    fc.assert(
      fc.property(fc.oneof(valuesOf(root), asset), fc.boolean(), (value, isAsset) => {
        const manifest = isAsset ? { version: 1, assets: { a: value, b: "x" } } : value;
        const isValid = manifestBySchema(manifest);
        expect(findErrors(bare(manifest), "manifest").length === 0).toBe(isValid);
        seen[isValid ? "accepted" : "refused"] += 1;
      }),
      { numRuns: 4000, seed: 1 },
    );
    expect(seen.accepted).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(100);
  });

  test("accepts of included files what the schema accepts, and nothing else", () => {
    fc.assert(
      fc.property(valuesOf(schema.definitions.fragment), (value) => {
        expect(findErrors(bare(value), "fragment").length === 0).toBe(fragmentBySchema(value));
      }),
      { numRuns: 1000 },
    );
  });

  test("leaves what it is given as it was", () => {
    const manifest = Object.freeze({ version: 1, assets: Object.freeze({ a: Object.freeze({}) }) });
    expect(findErrors(manifest, "manifest").length).toBeGreaterThan(0);
    expect(manifest).toEqual({ version: 1, assets: { a: {} } });
  });

  test("keeps nothing of a call for the next", () => {
    expect(findErrors({ version: 2, assets: { a: 5 } }, "manifest")).toHaveLength(2);
    expect(findErrors({ version: 1, assets: { a: "x" } }, "manifest")).toEqual([]);
  });

  test("compares no objects, which could not be done without a prototype", () => {
    const code = readFileSync(new URL("generated/validate-manifest.js", import.meta.url), "utf8");
    expect(code.match(/(?<=^import .*)"[^"]+"/gm)).toEqual(['"ajv/dist/runtime/ucs2length.js"']);
    expect(code).not.toContain("require(");
  });
});
