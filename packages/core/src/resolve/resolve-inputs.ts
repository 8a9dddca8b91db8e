import type { ImageOperation } from "@genlock/provider";
import { readInputSource, type WrittenInput } from "./input-source.ts";
import type { ResolvedInput } from "./resolved-asset.ts";
import type { AppliedStyle, Written, WrittenAsset } from "./written-manifest.ts";

/** What is done with which pictures, bases first, then the references of styles, then the asset's own. */
export interface ResolvedInputs {
  readonly operation: ImageOperation;
  readonly inputs: readonly ResolvedInput[];
}

/**
 * Collects the pictures that go into an asset's job. References alone make it an edit too: services take pictures only
 * there.
 */
export function resolveInputs(
  written: Written<WrittenAsset>,
  styles: readonly AppliedStyle[],
  fill: (text: string, pointer: string) => string,
): ResolvedInputs {
  const { edit, variation, references } = written.value;
  if (variation !== undefined) {
    const input = fillInput(variation, "/variation", fill);
    return { operation: "variation", inputs: [readInputSource(input, written.folder, "base")] };
  }
  const bases = (isInputList(edit) ? edit : edit === undefined ? [] : [edit]).map((input) =>
    readInputSource(fillInput(input, "/edit", fill), written.folder, "base"),
  );
  const shared = styles.flatMap(({ style }) =>
    (style.value.references ?? []).map((input) =>
      readInputSource(input, style.folder, "reference"),
    ),
  );
  const own = (references ?? []).map((input, index) =>
    readInputSource(fillInput(input, `/references/${index}`, fill), written.folder, "reference"),
  );
  const inputs = [...bases, ...shared, ...own];
  return { operation: inputs.length === 0 ? "generate" : "edit", inputs };
}

function isInputList(
  edit: WrittenInput | readonly WrittenInput[] | undefined,
): edit is readonly WrittenInput[] {
  return Array.isArray(edit);
}

function fillInput(
  input: WrittenInput,
  pointer: string,
  fill: (text: string, pointer: string) => string,
): WrittenInput {
  if (typeof input === "string") return fill(input, pointer);
  const { asset, file, label } = input;
  return {
    ...input,
    ...(asset !== undefined && { asset: fill(asset, `${pointer}/asset`) }),
    ...(file !== undefined && { file: fill(file, `${pointer}/file`) }),
    ...(label !== undefined && { label: fill(label, `${pointer}/label`) }),
  };
}
