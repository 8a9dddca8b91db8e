import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnosticRegistry, errorRegistry, providerErrorRegistry } from "@genlock/core";
import schema from "@genlock/schemas/manifest.schema.json" with { type: "json" };
import { expect, test } from "vitest";
import { repository } from "../support/copy-example.ts";
import { referenceFiles } from "./reference-files.ts";

const files = referenceFiles();

test.each([...files.keys()])("%s is as the data says", (path) => {
  const current = readFileSync(join(repository, path), "utf8").replaceAll("\r\n", "\n");
  expect(current === files.get(path)).toBe(true);
});

test("every code has its entry, and most of those of a manifest an example", () => {
  const text = files.get("docs/errors.md") ?? "";
  const codes = Object.keys({ ...diagnosticRegistry, ...errorRegistry, ...providerErrorRegistry });
  expect(codes.filter((code) => !text.includes(`### ${code}\n`))).toEqual([]);
  const examples = text.match(/^(?:error|warning) [A-Z_]+: /gm) ?? [];
  expect(examples.length).toBeGreaterThan(Object.keys(diagnosticRegistry).length / 2);
});

test("every field of a manifest has its row", () => {
  const text = files.get("docs/manifest-reference.md") ?? "";
  const { assetSettings, style, derivatives, budget } = schema.definitions;
  const fields = [schema, assetSettings, style, derivatives, budget].flatMap(({ properties }) =>
    Object.keys(properties),
  );
  expect(fields.filter((field) => !text.includes(`| \`${field}\` | `))).toEqual([]);
});
