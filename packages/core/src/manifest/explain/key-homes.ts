import schema from "@genlock/schemas/manifest.schema.json" with { type: "json" };

const { definitions } = schema;

/** Where keys may stand, in words, and which do. */
const homes: readonly { readonly where: string; readonly keys: readonly string[] }[] = [
  { where: "at the top level of the manifest", keys: Object.keys(schema.properties) },
  { where: "in an asset", keys: Object.keys(definitions.assetSettings.properties) },
  { where: "in a style", keys: Object.keys(definitions.style.properties) },
  { where: "under `defaults`", keys: Object.keys(definitions.defaults.properties) },
  { where: "under `derivatives`", keys: Object.keys(definitions.derivatives.properties) },
  { where: "under `derivatives.art`", keys: ["media"] },
  { where: "under `responses`", keys: Object.keys(definitions.responses.properties) },
  { where: "under `budget`", keys: Object.keys(definitions.budget.properties) },
  {
    where: "under `providers.<name>`",
    keys: Object.keys(definitions.providerSettings.properties),
  },
  {
    where: "under `providers.<name>.timeouts`",
    keys: Object.keys(definitions.providerSettings.properties.timeouts.properties),
  },
];

/** Where a key may stand, in words; empty for a key that nothing knows. */
export function homesOf(key: string): string[] {
  return homes.flatMap(({ where, keys }) => (keys.includes(key) ? [where] : []));
}

/** Every key that stands anywhere. */
export function keysAnywhere(): string[] {
  return [...new Set(homes.flatMap(({ keys }) => keys))];
}
