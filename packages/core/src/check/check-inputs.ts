import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DiagnosticCode } from "../errors/registry.ts";
import type { Origin, ResolvedAsset } from "../resolve/resolved-asset.ts";
import { inputOrigin } from "./input-origin.ts";

/** Why an input file cannot be used, as found by whoever read it. */
export interface InputProblem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string | undefined;
}

/** Says which of an asset's input files and data URLs cannot be used; `problems` go by path or URL. */
export function checkInputs(
  asset: ResolvedAsset,
  problems: ReadonlyMap<string, InputProblem>,
): Diagnostic[] {
  const told = (name: string, at: Origin): Diagnostic[] => {
    const problem = problems.get(name);
    return problem === undefined ? [] : [diagnosticAt({ ...problem, at })];
  };
  const inputs = asset.inputs.flatMap(({ source }, index) => {
    if (source.kind !== "file" && source.kind !== "data") return [];
    const name = source.kind === "file" ? source.path : source.url;
    return told(name, inputOrigin(asset, index));
  });
  if (asset.mask === undefined) return inputs;
  return [...inputs, ...told(asset.mask.path, asset.origins.get("mask") ?? asset.origin)];
}

/** The picture files that go into an asset's job, relative to the manifest's folder. */
export function inputPathsOf(asset: ResolvedAsset): string[] {
  const paths = asset.inputs.flatMap(({ source }) => (source.kind === "file" ? [source.path] : []));
  return asset.mask === undefined ? paths : [...paths, asset.mask.path];
}

/** The pictures of an asset's job that are written out in the manifest. */
export function dataUrlsOf({ inputs }: ResolvedAsset): string[] {
  return inputs.flatMap(({ source }) => (source.kind === "data" ? [source.url] : []));
}
