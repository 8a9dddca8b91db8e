import type { AssetSettings } from "@genlock/schemas";
import type { SourceFile } from "../../diagnostics/source-file.ts";
import { checkFile, type CheckedFile, type ValidContent } from "../check-file.ts";
import { changedAssets } from "./changed-assets.ts";

/**
 * Brings a sound file up to date with its text by reading only the lines around the assets that changed. `undefined`: assets came,
 * went or moved, or nobody knows what the text says; check it whole then. What is answered is what checking it whole would come to.
 */
export function updateFile(
  file: CheckedFile,
  source: SourceFile,
  kind: "manifest" | "fragment",
): CheckedFile | undefined {
  const { content } = file;
  if (content?.kind !== kind || file.source.file !== source.file) return undefined;
  if (file.source.text === source.text) return file.diagnostics.length > 0 ? undefined : file;
  const changes = changedAssets(file, source.text);
  if (changes === undefined || !changes.keepsIds) return undefined;
  const assets = withAssets(content.value.assets ?? {}, changes.after);
  return {
    ...file,
    source,
    content: withMember(content, assets),
    locate: createLocate(source, kind),
    place: undefined,
  };
}

type Assets = NonNullable<ValidContent["value"]["assets"]>;

/** Copied into objects as the parser makes them: nothing is found in them that was not written. */
function withAssets(assets: Assets, changed: ReadonlyMap<string, AssetSettings>): Assets {
  const all: Record<string, string | AssetSettings> = Object.create(null);
  for (const [id, asset] of Object.entries(assets)) all[id] = changed.get(id) ?? asset;
  return all;
}

function withMember(content: ValidContent, assets: Assets): ValidContent {
  return content.kind === "manifest"
    ? { kind: "manifest", value: { ...content.value, assets } }
    : { kind: "fragment", value: { ...content.value, assets } };
}

/** Places are looked for once somebody asks: of a sound text mostly nobody does. */
function createLocate(source: SourceFile, kind: "manifest" | "fragment"): CheckedFile["locate"] {
  let whole: CheckedFile | undefined;
  return (pointer, part) => {
    whole ??= checkFile(source, kind);
    return whole.locate(pointer, part);
  };
}
