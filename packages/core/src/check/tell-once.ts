import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { AssetId } from "../manifest/asset-id.ts";

/** Something about one asset. */
export interface AssetFinding {
  readonly id: AssetId;
  readonly diagnostic: Diagnostic;
}

/**
 * Tells the same about the same place once. A value under `defaults`, in a style or beside a matrix is wrong for every asset that
 * has it: the first asset is named, and how many more there are.
 */
export function tellOnce(findings: readonly AssetFinding[]): Diagnostic[] {
  const groups = new Map<string, AssetFinding[]>();
  for (const finding of findings) {
    const key = sameness(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [withOthers(first.diagnostic, others)],
  );
}

/** What two findings have in common that say the same of two assets. */
function sameness({ id, diagnostic }: AssetFinding): string {
  const { code, severity, pointer, range, message, hint } = diagnostic;
  const words = [message, hint ?? ""].map((text) => text.replaceAll(`\`${id}\``, "``"));
  // What has no place is about the asset itself.
  const place =
    range === undefined ? id : `${range.file}:${range.start.line}:${range.start.column}`;
  return JSON.stringify([code, severity, pointer, place, ...words]);
}

function withOthers(diagnostic: Diagnostic, others: readonly AssetFinding[]): Diagnostic {
  const [one] = others;
  if (one === undefined) return diagnostic;
  const whom = others.length === 1 ? `\`${one.id}\`` : `${others.length} more assets`;
  return { ...diagnostic, message: `${diagnostic.message} The same holds for ${whom}.` };
}
