import { sha256, type ResolvedAsset, type ResolvedInput } from "@genlock/core";
import type { EditArea, KnownFile, MaskColour } from "@genlock/derive";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunContext } from "./run-context.ts";

type ReadInput = RunContext["readInput"];

/** Where an asset's picture may change, with the mask's bytes in a folder; they are those its job was keyed on. */
export async function readEditArea(
  { mask, region }: ResolvedAsset,
  folder: string,
  readInput: ReadInput,
): Promise<EditArea> {
  if (region !== undefined) return { kind: "region", region };
  if (mask === undefined) return { kind: "own" };
  const source = { kind: "file", path: mask.path } as const;
  const input = { role: "reference", label: undefined, source } as const;
  const file = await writeInput(input, join(folder, "mask"), readInput);
  return { kind: "mask", file, edit: colourOf(mask.edit) };
}

/** Writes an input's bytes into a file. */
export async function writeInput(
  input: ResolvedInput,
  path: string,
  readInput: ReadInput,
): Promise<KnownFile> {
  const bytes = await readInput(input);
  await writeFile(path, bytes);
  return { path, digest: sha256(bytes) };
}

function colourOf(edit: string | undefined): MaskColour {
  return edit === "black" || edit === "white" ? edit : "transparent";
}
