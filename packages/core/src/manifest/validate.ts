import { validateFragment, validateManifest } from "./generated/validate-manifest.js";
import type { ValidationError } from "./validation-error.ts";

/** Every way in which a value is not what the schema of a manifest, or of an included file, asks for. */
export function validate(
  value: unknown,
  kind: "manifest" | "fragment",
): readonly ValidationError[] {
  const check = kind === "manifest" ? validateManifest : validateFragment;
  return check(value) ? [] : (check.errors ?? []);
}
