import type {
  AssetSettings,
  Budget,
  Defaults,
  FileMarks,
  Presets,
  Providers,
  Style,
} from "@genlock/schemas";
import type { Diagnostic, SourceRange } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../diagnostics/source-file.ts";
import type { CheckedFile } from "./check-file.ts";

/** A part of a manifest, and where it stands. */
export interface Joined<Value> {
  readonly value: Value;
  /** The file it was written in, relative to the manifest's folder, with `/` between parts. */
  readonly file: string;
  /** That file's folder, which paths in the value start from, relative to the manifest's; `""` for the manifest's own. */
  readonly folder: string;
  /** JSON pointer of the value within its file. */
  readonly pointer: string;
  /**
   * Points at something within the value.
   *
   * @param pointer JSON pointer relative to the value; `""` is the value itself. What is not written there is looked for
   *   in what is around it, so that there is always something to point at.
   * @param part `key`: the key it stands under, where it has one; `value`, the default: what was written.
   */
  readonly locate: (pointer: string, part?: "key" | "value") => SourceRange | undefined;
}

/** An asset as written. The shorthand, a text alone, is already turned into `prompt`. */
export interface JoinedAsset extends Joined<AssetSettings> {
  /** As written: lower case is checked, `{name}` of a matrix is still in it. */
  readonly id: string;
}

/** A style as written. */
export interface JoinedStyle extends Joined<Style> {
  readonly name: string;
}

/** A manifest that is valid by its schema, with the styles and assets of everything it includes. */
export interface JoinedManifest {
  /** Relative to its own folder: its name. */
  readonly file: string;
  /** The provider of assets that name none; `undefined`: not written. */
  readonly provider: string | undefined;
  /** Settings by provider name. */
  readonly providers: Providers;
  /** The folder of originals, relative to the manifest's; `undefined`: not written. */
  readonly originals: string | undefined;
  /** What files say of their origin; `undefined`: not written. */
  readonly provenance: FileMarks | undefined;
  readonly budget: Budget;
  readonly defaults: Joined<Defaults> | undefined;
  /** Settings for derivatives by name; `undefined`: not written. */
  readonly presets: Joined<Presets> | undefined;
  /** By name, in the order of the files. */
  readonly styles: ReadonlyMap<string, JoinedStyle>;
  /** By id as written, in the order of the files. */
  readonly assets: ReadonlyMap<string, JoinedAsset>;
  /** Points at something in the manifest's own file, by JSON pointer; see {@link Joined.locate}. */
  readonly locate: Joined<unknown>["locate"];
}

/** What reading a manifest came to. */
export interface ManifestReading {
  /** `undefined` exactly when there is an error among the diagnostics. */
  readonly manifest: JoinedManifest | undefined;
  /**
   * Where there is an error: what could be understood all the same, for a look at the rest in the same pass; never for a
   * purchase. `undefined`: nothing, or there is no error.
   */
  readonly partial: JoinedManifest | undefined;
  /** Ids, as written, of assets that `partial` lacks in whole or in part though they were written. */
  readonly brokenAssets: readonly string[];
  /** Whether `partial` may lack assets and styles of which nobody can say the names, as those of a file that is not there. */
  readonly lacksNames: boolean;
  /** Everything that was read, the manifest first: for code frames and for watching. */
  readonly files: readonly SourceFile[];
  /** What each of them came to by itself. */
  readonly checked: readonly CheckedFile[];
  /** By file and place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a manifest is read with. */
export interface ReadManifestOptions {
  /** The manifest's name, relative to its own folder. */
  readonly file: string;
  /**
   * Reads a text file, by its path relative to the manifest's folder with `/` between parts. `undefined`: it is not
   * there, or not a regular file inside the project.
   */
  readonly read: (path: string) => Promise<string | undefined>;
  /** Where sound files are kept once they are compiled, so that their text is parsed once. Default: nowhere. */
  readonly compiled?: CompiledFiles | undefined;
  /**
   * What files came to when they were read last, by path. Where only some assets of a sound one changed, just the lines around these
   * are read, with the same outcome. Default: every text is read whole.
   */
  readonly since?: ReadonlyMap<string, CheckedFile> | undefined;
}

/** A cache of compiled files. What it loses is compiled again. */
export interface CompiledFiles {
  /** `undefined`: it has none under the key. Never rejects. */
  readonly get: (key: string) => Promise<Uint8Array | undefined>;
  /** Never rejects. */
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>;
}
