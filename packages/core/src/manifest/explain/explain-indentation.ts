import schema from "@genlock/schemas/manifest.schema.json" with { type: "json" };
import { fromPointer, toPointerPart } from "../yaml/place.ts";
import type { ShapeProblem } from "./shape-problem.ts";
import { joinWords, shown } from "./words.ts";

const topKeys: ReadonlySet<string> = new Set(Object.keys(schema.properties));
const assetKeys: ReadonlySet<string> = new Set(
  Object.keys(schema.definitions.assetSettings.properties),
);

/**
 * Where a key has nothing after it and what belongs into it stands beside it, says to indent that further, and leaves out
 * that it means nothing where it stands.
 */
export function explainIndentation(
  problems: readonly ShapeProblem[],
  root: unknown,
): readonly ShapeProblem[] {
  const strays = new Set<string>();
  const explained = problems.map((problem) => {
    const found = straysBehind(problem.pointer, root);
    if (found.length === 0) return problem;
    const parent = problem.pointer.slice(0, problem.pointer.lastIndexOf("/"));
    for (const key of found) strays.add(`${parent}${toPointerPart(key)}`);
    const names = joinWords(
      found.slice(0, 3).map((key) => shown(key)),
      "and",
    );
    const into = shown(fromPointer(problem.pointer).at(-1));
    return {
      ...problem,
      hint: `Indent ${names} further if ${found.length === 1 ? "it belongs" : "they belong"} into ${into}.`,
    };
  });
  return explained.filter(
    ({ code, pointer }) => code !== "MANIFEST_UNKNOWN_KEY" || !strays.has(pointer),
  );
}

/** The keys right after one without a value that can only be meant to stand in it. */
function straysBehind(pointer: string, root: unknown): string[] {
  const names = fromPointer(pointer);
  const isTop = names.length === 1;
  if (!isTop && (names.length !== 2 || names[0] !== "assets")) return [];
  const parent = isTop ? root : memberOf(root, "assets");
  const key = names.at(-1) ?? "";
  if (memberOf(parent, key) !== null) return [];
  const keys = Object.keys(parent ?? {});
  const behind = keys.slice(keys.indexOf(key) + 1);
  const isStray = (name: string): boolean => (isTop ? !topKeys.has(name) : assetKeys.has(name));
  const end = behind.findIndex((name) => !isStray(name));
  return end < 0 ? behind : behind.slice(0, end);
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}
