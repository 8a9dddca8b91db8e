import type { AssetSettings, Style } from "@genlock/schemas";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DiagnosticCode } from "../errors/registry.ts";
import type { CheckedFile } from "./check-file.ts";
import { folderOf } from "./include-path.ts";
import type { Joined, JoinedAsset, JoinedManifest, JoinedStyle } from "./joined-manifest.ts";
import { limits } from "./yaml/limits.ts";
import { toPointerPart } from "./yaml/place.ts";

/** What joining came to. */
export interface Joining {
  /** `undefined`: the manifest itself could not be read. */
  readonly manifest: JoinedManifest | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Joins the files of a manifest, the manifest first. Files whose shape is not right are passed over. */
export function joinFiles(files: readonly CheckedFile[]): Joining {
  const diagnostics: Diagnostic[] = [];
  const assets = new Map<string, JoinedAsset>();
  const styles = new Map<string, JoinedStyle>();
  for (const file of files) {
    for (const style of stylesOf(file)) {
      const other = styles.get(style.name);
      if (other === undefined) styles.set(style.name, style);
      else
        diagnostics.push(taken("STYLE_DUPLICATE", `The style \`${style.name}\``, [style, other]));
    }
    for (const asset of assetsOf(file)) {
      const other = assets.get(asset.id);
      if (other === undefined) assets.set(asset.id, asset);
      else diagnostics.push(taken("ASSET_DUPLICATE", `The asset \`${asset.id}\``, [asset, other]));
    }
    if (assets.size > limits.totalAssets) {
      diagnostics.push(tooMany(file));
      break;
    }
  }
  const [root] = files;
  if (root?.content?.kind !== "manifest") return { manifest: undefined, diagnostics };
  const { provider, providers, originals, provenance, budget, defaults, presets } =
    root.content.value;
  return {
    manifest: {
      file: root.source.file,
      provider,
      providers: providers ?? {},
      originals,
      provenance,
      budget: budget ?? {},
      defaults: defaults && { value: defaults, ...whereabouts(root, "/defaults") },
      presets: presets && { value: presets, ...whereabouts(root, "/presets") },
      styles,
      assets,
      locate: root.locate,
    },
    diagnostics,
  };
}

function stylesOf(file: CheckedFile): JoinedStyle[] {
  const styles: [string, Style][] = Object.entries(file.content?.value.styles ?? {});
  return styles.map(([name, value]) => ({
    name,
    value,
    ...whereabouts(file, `/styles${toPointerPart(name)}`),
  }));
}

function assetsOf(file: CheckedFile): JoinedAsset[] {
  return Object.entries(file.content?.value.assets ?? {}).map(([id, asset]) => {
    const value: AssetSettings = typeof asset === "string" ? { prompt: asset } : asset;
    return { id, value, ...whereabouts(file, `/assets${toPointerPart(id)}`) };
  });
}

function whereabouts(
  { source, locate }: CheckedFile,
  pointer: string,
): Omit<Joined<unknown>, "value"> {
  return {
    file: source.file,
    folder: folderOf(source.file),
    pointer,
    locate: (within, part) => locate(`${pointer}${within}`, part),
  };
}

function taken(
  code: DiagnosticCode,
  what: string,
  [one, other]: readonly [Joined<unknown>, Joined<unknown>],
): Diagnostic {
  const line = other.locate("", "key")?.start.line;
  return {
    code,
    severity: "error",
    message: `${what} exists already, at ${other.file}:${line}.`,
    hint: "Names are unique over the manifest and everything it includes; rename one of them.",
    pointer: one.pointer,
    range: one.locate("", "key"),
  };
}

function tooMany(file: CheckedFile): Diagnostic {
  return {
    code: "MANIFEST_TOO_LARGE",
    severity: "error",
    message: `With this file there are more than ${limits.totalAssets.toLocaleString("en")} assets, which is the most.`,
    hint: "Make several manifests of it.",
    pointer: "/assets",
    range: file.locate("/assets", "key"),
  };
}
