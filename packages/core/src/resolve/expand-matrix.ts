import type { AssetId } from "../manifest/asset-id.ts";

/** What a matrix says: a list of values, or a map from id part to the text that stands for it. */
export type Matrix = {
  readonly [axis: string]: readonly (string | number)[] | { readonly [idPart: string]: string };
};

/** One combination of a matrix. */
export interface MatrixInstance {
  /** The id with every `{name}` replaced. */
  readonly id: AssetId;
  /** What `${name}` stands for in texts. */
  readonly variables: ReadonlyMap<string, string>;
}

/** How many assets a matrix makes; counted without making them. May be past what a number holds exactly, or infinite. */
export function matrixSize(matrix: Matrix | undefined): number {
  if (matrix === undefined) return 1;
  return Object.values(matrix).reduce((size, axis) => size * axisValues(axis).length, 1);
}

/** Every combination, the last axis moving fastest. Ask {@link matrixSize} first. */
export function expandMatrix(id: string, matrix: Matrix | undefined): MatrixInstance[] {
  let instances: MatrixInstance[] = [{ id, variables: new Map() }];
  for (const [axis, values] of Object.entries(matrix ?? {})) {
    const choices = axisValues(values);
    instances = instances.flatMap((instance) =>
      choices.map(({ idPart, text }) => ({
        id: instance.id.replaceAll(`{${axis}}`, idPart),
        variables: new Map([...instance.variables, [axis, text]]),
      })),
    );
  }
  return instances;
}

/** The names in braces that an id holds. */
export function idVariables(id: string): string[] {
  return [...id.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
}

function axisValues(axis: Matrix[string]): { readonly idPart: string; readonly text: string }[] {
  if (isList(axis)) return axis.map((value) => ({ idPart: String(value), text: String(value) }));
  return Object.entries(axis).map(([idPart, text]) => ({ idPart, text }));
}

function isList(axis: Matrix[string]): axis is readonly (string | number)[] {
  return Array.isArray(axis);
}
