import schema from "@genlock/schemas/manifest.schema.json" with { type: "json" };

/** A part of the schema, as far as the reference looks into it. */
interface Part {
  readonly [keyword: string]: unknown;
}

const head = `# The manifest, field by field

<!-- Made from schemas/manifest.schema.json; edit that. -->

A manifest is YAML 1.2 (or JSON), found as \`genlock.yaml\`. Its first line tells editors where the schema is, which then
complete, explain and check every field:

\`\`\`yaml
# yaml-language-server: $schema=./node_modules/genlock/manifest.schema.json
version: 1
\`\`\`

Unknown keys are errors. Aliases, anchors, tags, merge keys and several documents in one file are not read. A file has at most
4 MB, 20,000 assets and 32 levels; a manifest with all that it includes 64 MB and 200,000 assets.
`;

/** The parts that get a section of their own, in this order, with the place they stand in. */
const sections: readonly (readonly [name: string, title: string])[] = [
  ["assetSettings", "An asset"],
  ["style", "A style"],
  ["defaults", "`defaults`"],
  ["input", "A picture that goes into a request"],
  ["mask", "`mask`"],
  ["responses", "`responses`"],
  ["derivatives", "`derivatives`"],
  ["art", "`art`"],
  ["budget", "`budget`"],
  ["providerSettings", "Settings of a provider"],
  ["fragment", "An included file"],
];

/** The reference of all fields, as Markdown. */
export function manifestText(): string {
  const parts = sections.flatMap(([name, title]) => {
    const part = definition(name);
    return part === undefined ? [] : [sectionText(title, part)];
  });
  return [head, sectionText("The file", schema), ...parts].join("\n");
}

function definition(name: string): Part | undefined {
  const definitions: Part = schema.definitions;
  const found = definitions[name];
  return isPart(found) ? found : undefined;
}

function sectionText(title: string, part: Part): string {
  const branches = listOf(part["oneOf"]).filter((branch) => !isRule(branch));
  const rows = propertiesOf(part).map(([name, value]) => rowText(name, value));
  const table = ["| field | type | default | |", "| --- | --- | --- | --- |", ...rows];
  const rules = listOf(part["allOf"]).map(({ description }) => `- ${String(description)}`);
  return [
    `## ${title}`,
    "",
    sentence(part),
    "",
    ...branches.flatMap((branch) => branchText(branch)),
    ...(rows.length > 0 ? [...table, ""] : []),
    ...(rules.length > 0 ? [...rules, ""] : []),
  ].join("\n");
}

/** One way to write something that can be written in several. */
function branchText(branch: Part): string[] {
  const fields = propertiesOf(branch).map(([name, value]) => `\`${name}\`: ${plain(value)}`);
  const more = fields.length === 0 ? "" : ` ${fields.join(" ")}`;
  return [`- ${typeText(branch)}: ${sentence(branch)}${more}`, ""];
}

function rowText(name: string, value: Part): string {
  const cells = [`\`${name}\``, typeText(value), defaultText(value), sentence(value)];
  return `| ${cells.map((cell) => cell.replaceAll("|", String.raw`\|`)).join(" | ")} |`;
}

/** What is said of a part, without its default, which has a cell of its own. */
function sentence(part: Part): string {
  return plain(part).replace(/ ?Default: [^]*$/, "");
}

function plain(part: Part): string {
  const own = part["description"];
  const { description } = typeof own === "string" ? { description: own } : followed(part);
  return typeof description === "string" ? description : "";
}

function defaultText(part: Part): string {
  const text = plain(part);
  const [, said] = / ?Default: ([^]*)\.$/.exec(text) ?? [];
  if (said !== undefined) return said;
  const value = part["default"] ?? followed(part)["default"];
  return value === undefined ? "" : `\`${JSON.stringify(value)}\``;
}

function typeText(written: Part): string {
  const part = followed(written);
  if ("const" in part) return `\`${String(part["const"])}\``;
  if (Array.isArray(part["enum"]))
    return part["enum"].map((value) => `\`${String(value)}\``).join(", ");
  const branches = listOf(part["oneOf"]).filter((branch) => !isRule(branch));
  if (branches.length > 0 && part["type"] === undefined) {
    return [...new Set(branches.map(typeText))].join(" or ");
  }
  const { type, items } = part;
  if (type === "array") return isPart(items) ? `list of ${typeText(items)}` : "list";
  const bounds = boundsText(part);
  const names = (Array.isArray(type) ? type.map(String) : [String(type)]).map(
    (name) => typeNames[name] ?? name,
  );
  return `${names.join(" or ")}${bounds}`;
}

const typeNames: { readonly [type: string]: string } = {
  string: "text",
  integer: "whole number",
  boolean: "`true` or `false`",
  object: "mapping",
};

function boundsText({ minimum, exclusiveMinimum, maximum }: Part): string {
  const least = minimum ?? exclusiveMinimum;
  if (least === undefined && maximum === undefined) return "";
  const words =
    exclusiveMinimum === undefined ? `${String(least)} to` : `above ${String(least)}, to`;
  return ` (${words} ${Number(maximum).toLocaleString("en")})`;
}

function propertiesOf(part: Part): [string, Part][] {
  const { properties } = part;
  if (!isPart(properties)) return [];
  return Object.entries(properties).flatMap(([name, value]) =>
    isPart(value) ? [[name, value]] : [],
  );
}

/** Whether a branch only says which keys stand together. */
function isRule(branch: Part): boolean {
  return !["type", "const", "enum", "$ref", "properties"].some((keyword) => keyword in branch);
}

function followed(part: Part): Part {
  const { $ref } = part;
  if (typeof $ref !== "string") return part;
  return definition($ref.replace("#/definitions/", "")) ?? part;
}

function listOf(value: unknown): Part[] {
  return Array.isArray(value) ? value.filter(isPart) : [];
}

function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
