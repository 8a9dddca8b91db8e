import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { explainBadAssetId, type AssetId } from "../manifest/asset-id.ts";
import { expandMatrix, idVariables, matrixSize, type MatrixInstance } from "./expand-matrix.ts";
import { originOf } from "./origin-of.ts";
import { resolveAsset } from "./resolve-asset.ts";
import { derivativesResolver } from "./resolve-derivatives.ts";
import type { ResolvedAsset } from "./resolved-asset.ts";
import type { Written, WrittenAsset, WrittenManifest } from "./written-manifest.ts";

/** Assets a project may have after its matrices are expanded. */
export const mostAssets = 200_000;

/** What resolving came to. */
export interface Resolution {
  /** Sorted by id. What could not be understood is left out. */
  readonly assets: ReadonlyMap<AssetId, ResolvedAsset>;
  /** Ids, as written, of assets that are left out in whole or in part. */
  readonly broken: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Expands every matrix and works defaults and styles into every asset. A matrix is counted before it is expanded, so
 * that a slip of the pen cannot fill the memory.
 *
 * @param readText reads a prompt file, relative to the manifest's folder; `undefined`: it is not there.
 * @param steps names of the project's own steps for derivatives. Default: they are not known, and not looked at.
 */
export async function resolveManifest(
  manifest: WrittenManifest,
  readText: (path: string) => Promise<string | undefined>,
  steps?: ReadonlySet<string>,
): Promise<Resolution> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const found = new Map<AssetId, ResolvedAsset>();
  const derivatives = derivativesResolver(manifest, steps);
  const broken = new Set<string>();
  let total = 0;
  for (const [id, written] of manifest.assets) {
    total += matrixSize(written.value.matrix);
    if (total > mostAssets) {
      report(tooLarge(written, total));
      break;
    }
    const reportBroken = (diagnostic: Diagnostic): void => {
      broken.add(id);
      report(diagnostic);
    };
    for (const instance of instancesOf(id, written, reportBroken)) {
      const asset = await resolveAsset(written, {
        manifest,
        instance,
        readText,
        derivatives,
        report,
      });
      const other = found.get(asset.id);
      if (other === undefined) found.set(asset.id, asset);
      else report(duplicate(asset, other));
    }
  }
  const sorted = [...found].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    assets: new Map(sorted),
    broken: [...broken],
    diagnostics: uniqueDiagnostics(diagnostics),
  };
}

/** The instances with a good id; what is wrong with the others is reported. */
function instancesOf(
  id: string,
  written: Written<WrittenAsset>,
  report: (diagnostic: Diagnostic) => void,
): MatrixInstance[] {
  const axes = Object.keys(written.value.matrix ?? {});
  const unknown = idVariables(id).filter((name) => !axes.includes(name));
  const unused = axes.filter((axis) => !idVariables(id).includes(axis));
  for (const name of unknown) report(unknownInId(id, { name, axes, written }));
  for (const axis of unused) report(unusedAxis(id, axis, written));
  if (unknown.length > 0 || unused.length > 0) return [];
  return expandMatrix(id, written.value.matrix).filter((instance) => {
    const why = explainBadAssetId(instance.id);
    if (why !== undefined) report(badId(instance.id, why, written));
    return why === undefined;
  });
}

function badId(id: string, why: string, written: Written<WrittenAsset>): Diagnostic {
  return diagnosticAt({
    code: "ASSET_ID_INVALID",
    message: `\`${id}\` is no asset id: ${why}.`,
    hint: written.value.matrix && 'Map an id part to its text in the matrix: `gold: "Gold & Co."`.',
    at: originOf(written, "", "key"),
  });
}

function unknownInId(
  id: string,
  about: {
    readonly name: string;
    readonly axes: readonly string[];
    readonly written: Written<WrittenAsset>;
  },
): Diagnostic {
  return diagnosticAt({
    code: "MATRIX_VARIABLE_UNKNOWN",
    message: `\`{${about.name}}\` in the id \`${id}\` stands for nothing.`,
    hint:
      about.axes.length === 0
        ? "Give the asset a `matrix` with that name."
        : `The matrix has ${about.axes.map((axis) => `\`${axis}\``).join(", ")}.`,
    at: originOf(about.written, "", "key"),
  });
}

function unusedAxis(id: string, axis: string, written: Written<WrittenAsset>): Diagnostic {
  return diagnosticAt({
    code: "MATRIX_VARIABLE_UNKNOWN",
    message: `The matrix has \`${axis}\`, but the id \`${id}\` does not use it, so its assets would have the same id.`,
    hint: `Put \`{${axis}}\` into the id.`,
    at: originOf(written, `/matrix/${axis}`, "key"),
  });
}

function duplicate(asset: ResolvedAsset, other: ResolvedAsset): Diagnostic {
  const place = other.origin.range
    ? `${other.origin.file}:${other.origin.range.start.line}`
    : other.origin.file;
  return diagnosticAt({
    code: "ASSET_DUPLICATE",
    message: `The asset \`${asset.id}\` exists already, at ${place}.`,
    hint: "Ids are unique over the manifest and everything it includes.",
    at: asset.origin,
  });
}

function tooLarge(written: Written<WrittenAsset>, total: number): Diagnostic {
  return diagnosticAt({
    code: "MATRIX_TOO_LARGE",
    message: `This makes ${total.toLocaleString("en")} assets; ${mostAssets.toLocaleString("en")} is the most.`,
    at: originOf(written, "", "key"),
  });
}

/** A matrix says the same thing about one place many times over; once is enough. */
function uniqueDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, pointer, range, message } = diagnostic;
    seen.set(JSON.stringify([code, range?.file, pointer, message]), diagnostic);
  }
  return [...seen.values()];
}
