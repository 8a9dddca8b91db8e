import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fragmentSchema } from "./fragment-schema.ts";
import { isSchema, type JsonSchema } from "./json-schema.ts";
import { typesText } from "./types-text.ts";
import { orderValidatorText, planValidatorText, validatorText } from "./validator-text.ts";

/** The schemas with types of their own, and the name of each one's main type. */
const typedSchemas = [
  ["manifest", "GenlockManifest"],
  ["lock", "GenlockLock"],
  ["plan", "GenlockPlan"],
  ["report", "GenlockReport"],
  ["events", "GenlockEvent"],
] as const;

/**
 * Makes every generated file from the schemas in a folder.
 *
 * @returns texts by path, relative to the workspace.
 */
export async function generateFiles(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [name, type] of typedSchemas) {
    const schema = await readSchema(join(folder, `${name}.schema.json`));
    files.set(`schemas/types/${name}.d.ts`, await typesText(schema, type));
  }
  const manifest = await readSchema(join(folder, "manifest.schema.json"));
  const fragment = `${JSON.stringify(fragmentSchema(manifest), null, 2)}\n`;
  files.set("schemas/fragment.schema.json", fragment);
  files.set(
    "packages/cli/manifest.schema.json",
    await readFile(join(folder, "manifest.schema.json"), "utf8"),
  );
  files.set("packages/cli/fragment.schema.json", fragment);
  files.set("packages/core/src/manifest/generated/validate-manifest.js", validatorText(manifest));
  const plan = await readSchema(join(folder, "plan.schema.json"));
  files.set("packages/core/src/plan/generated/validate-plan.js", planValidatorText(plan));
  const order = await readSchema(join(folder, "order.schema.json"));
  files.set("packages/core/src/orders/generated/validate-order.js", orderValidatorText(order));
  return files;
}

async function readSchema(path: string): Promise<JsonSchema> {
  const schema: unknown = JSON.parse(await readFile(path, "utf8"));
  if (!isSchema(schema)) throw new Error(`${path} is no schema`);
  return schema;
}
