import {
  validateAsset,
  validateFragment,
  validateManifest,
  validateStyle,
} from "./generated/validate-manifest.js";
import type { Validate, ValidationError } from "./validation-error.ts";
import { toPointerPart } from "./yaml/place.ts";

/** Errors after which the rest is not looked at: several times as many as anybody is told. */
const mostErrors = 2000;

/**
 * Every way in which a value is not what the schema of a manifest, or of an included file, asks for.
 *
 * Assets and styles are checked one by one and the rest by itself, which comes to the same: the generated code would
 * copy all errors so far with each asset, so that thousands of wrong assets would take minutes.
 */
export function findErrors(value: unknown, kind: "manifest" | "fragment"): ValidationError[] {
  const { assets, styles, shell } = takeApart(value);
  const errors = run(kind === "manifest" ? validateManifest : validateFragment, shell, "");
  const entries = [
    ...styles.map(([name, style]) => ({ check: validateStyle, in: "/styles", name, value: style })),
    ...assets.map(([id, asset]) => ({
      check: validateAsset,
      in: "/assets",
      name: id,
      value: asset,
    })),
  ];
  for (const entry of entries) {
    if (errors.length > mostErrors) break;
    errors.push(...run(entry.check, entry.value, `${entry.in}${toPointerPart(entry.name)}`));
  }
  return errors;
}

function run(check: Validate, value: unknown, prefix: string): ValidationError[] {
  if (check(value)) return [];
  return (check.errors ?? [])
    .slice(0, mostErrors)
    .map((error) => ({ ...error, instancePath: `${prefix}${error.instancePath}` }));
}

type Entries = readonly (readonly [name: string, value: unknown])[];

/** Assets and styles, and the same value with blameless ones under their names. */
function takeApart(value: unknown): {
  readonly assets: Entries;
  readonly styles: Entries;
  readonly shell: unknown;
} {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { assets: [], styles: [], shell: value };
  }
  const members: { readonly assets?: unknown; readonly styles?: unknown } = value;
  const assets = entriesOf(members.assets);
  const styles = entriesOf(members.styles);
  const shell = {
    ...value,
    ...(assets !== undefined && { assets: {} }),
    ...(styles !== undefined && { styles: Object.fromEntries(styles.map(([name]) => [name, {}])) }),
  };
  return { assets: assets ?? [], styles: styles ?? [], shell };
}

function entriesOf(value: unknown): [string, unknown][] | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value);
}
