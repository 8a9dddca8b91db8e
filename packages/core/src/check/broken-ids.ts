import type { AssetId } from "../manifest/asset-id.ts";

/**
 * Tells whether an asset may be one with a mistake in it.
 *
 * @param written ids as written. What a matrix with a mistake puts into the place of `{name}` nobody knows, so only what stands
 *   before the first and after the last is compared.
 */
export function brokenIds(written: readonly string[]): (id: AssetId) => boolean {
  const plain = new Set(written);
  const open = written.flatMap((id) => {
    const start = id.indexOf("{");
    return start < 0 ? [] : [[id.slice(0, start), id.slice(id.lastIndexOf("}") + 1)] as const];
  });
  return (id) =>
    plain.has(id) || open.some(([before, after]) => id.startsWith(before) && id.endsWith(after));
}
