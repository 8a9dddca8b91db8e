import { Ajv, type ValidateFunction } from "ajv";
import fragment from "@genlock/schemas/fragment.schema.json" with { type: "json" };
import manifest from "@genlock/schemas/manifest.schema.json" with { type: "json" };
import { parseAllDocuments } from "yaml";

/**
 * What the published schema says of a text in an editor. `sees it`: some value is not right. `cannot see it`: all is well
 * by the schema. `unreadable`: it is no single YAML document, which every editor shows before it asks the schema.
 */
export type SchemaVerdict = "sees it" | "cannot see it" | "unreadable";

const ajv = new Ajv({ strict: false, allErrors: true });
const validators: { readonly [kind in "manifest" | "fragment"]: ValidateFunction } = {
  manifest: ajv.compile(manifest),
  fragment: ajv.compile(fragment),
};

/** Parses a text as editors do, plainly, and asks the schema as it is published. */
export function schemaVerdict(text: string, kind: "manifest" | "fragment"): SchemaVerdict {
  const documents = parseAllDocuments(text, { logLevel: "silent" });
  const [document] = documents;
  if (document === undefined) return "sees it";
  if (documents.length > 1 || document.errors.length > 0) return "unreadable";
  const value: unknown = JSON.parse(JSON.stringify(document.toJS()));
  return validators[kind](value) ? "cannot see it" : "sees it";
}

/** The verdict on a manifest and all that it includes: the one that is seen first. */
export function schemaVerdictOf(files: ReadonlyMap<string, string>): SchemaVerdict {
  const verdicts = Array.from(files, ([path, text]) =>
    schemaVerdict(text, path === "genlock.yaml" ? "manifest" : "fragment"),
  );
  if (verdicts.includes("unreadable")) return "unreadable";
  return verdicts.includes("sees it") ? "sees it" : "cannot see it";
}
