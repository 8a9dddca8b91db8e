import { readFile } from "node:fs/promises";
import type { Recipe, Size } from "@genlock/core";
import { derivativeName, derivativeSize } from "@genlock/core/recipes";
import type { DeriveRequest } from "../deriver.ts";
import { namedPath } from "./cache-paths.ts";
import { sizePath } from "./size-path.ts";

/** A derivative that is asked for, and where it stands once it is made. */
export interface Wanted {
  readonly recipe: Recipe;
  readonly key: string;
  /** Absolute path. */
  readonly file: string;
}

/** What people see of a derivative. */
export interface Place {
  readonly size: Size;
  /** Absolute path under a name for people. */
  readonly named: string;
}

/** The size of a derivative, and the name that has it; `undefined`: only making it can tell. */
export async function placeOf(
  { id, original, cacheDir, names }: DeriveRequest,
  { recipe, key, file }: Wanted,
): Promise<Place | undefined> {
  const isTrimmed = recipe.trim !== undefined;
  const size = isTrimmed ? await readSize(file) : derivativeSize(recipe, original);
  if (size === undefined) return undefined;
  const shown = isTrimmed ? { ...recipe, ...size } : recipe;
  return { size, named: namedPath(cacheDir, key, derivativeName(names?.get(recipe) ?? id, shown)) };
}

async function readSize(file: string): Promise<Size | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(sizePath(file), "utf8"));
    if (typeof value !== "object" || value === null) return undefined;
    if (!("width" in value) || !("height" in value)) return undefined;
    const { width, height } = value;
    return typeof width === "number" && typeof height === "number" ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}
