import { diagnosticAt } from "../diagnostics/diagnostic-at.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ResolvedAsset } from "../resolve/resolved-asset.ts";

/** Why an input file cannot be used. */
export interface InputProblem {
  readonly kind: "missing" | "outside" | "not-a-file" | "not-a-picture" | "too-large";
  /** More about it, to follow a colon; `undefined`: the kind says it all. */
  readonly detail: string | undefined;
}

const codes = {
  missing: "INPUT_NOT_FOUND",
  outside: "INPUT_OUTSIDE_PROJECT",
  "not-a-file": "INPUT_NOT_FOUND",
  "not-a-picture": "INPUT_NOT_A_PICTURE",
  "too-large": "INPUT_NOT_A_PICTURE",
} as const;

const words = {
  missing: "is not there",
  outside: "lies outside the project",
  "not-a-file": "is no regular file",
  "not-a-picture": "is no picture that can be sent",
  "too-large": "is too large to be sent",
} as const;

/** Says which of an asset's input files cannot be used. */
export function checkInputs(
  asset: ResolvedAsset,
  problems: ReadonlyMap<string, InputProblem>,
): Diagnostic[] {
  const paths = asset.inputs.flatMap(({ source }) => (source.kind === "file" ? [source.path] : []));
  if (asset.mask !== undefined) paths.push(asset.mask.path);
  return paths.flatMap((path) => {
    const problem = problems.get(path);
    if (problem === undefined) return [];
    const detail = problem.detail === undefined ? "" : `: ${problem.detail}`;
    return diagnosticAt({
      code: codes[problem.kind],
      message: `The input \`${path}\` of \`${asset.id}\` ${words[problem.kind]}${detail}.`,
      at: asset.origin,
    });
  });
}
