import type { DerivedAsset } from "@genlock/runner";

/** The line that says what a build has. @param cached how many of the files were found in the cache */
export function countLine(pictures: readonly DerivedAsset[], cached: number): string {
  const files = pictures.reduce((sum, { derivatives }) => sum + derivatives.length, 0);
  return `genlock: ${pictures.length} pictures, ${files} files made of them, ${cached} from the cache`;
}

/** How many files were made of pictures, those that stand in for them among them. */
export function filesMade(pictures: readonly DerivedAsset[]): number {
  return pictures.reduce((sum, { derivatives, placeholder }) => {
    return sum + derivatives.length + (placeholder === undefined ? 0 : 1);
  }, 0);
}
