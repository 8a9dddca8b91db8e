import { canonicalJson } from "../jobs/canonical-json.ts";
import { sha256 } from "../jobs/job-key.ts";
import type { Digest } from "../jobs/job-fields.ts";
import type { Recipe } from "./recipe.ts";

/**
 * The key of a derivative in the cache: SHA-256, lower-case hex, over everything its bytes depend on.
 *
 * @param recipe members that are `undefined` do not count.
 * @param original digest of the original's bytes.
 * @param engine names the versions of everything that computes: image library, encoders, thread setting, platform.
 */
export function derivativeKey(recipe: Recipe, original: Digest, engine: string): string {
  return sha256(`genlock-derivative-1\0${canonicalJson({ recipe, original, engine })}`);
}
