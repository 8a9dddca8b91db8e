import { errorsText } from "./errors-text.ts";
import { manifestText } from "./manifest-text.ts";

/** Every page of the documentation that is made from data, by path from the workspace. */
export function referenceFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["docs/errors.md", errorsText()],
    ["docs/manifest-reference.md", manifestText()],
  ]);
}
