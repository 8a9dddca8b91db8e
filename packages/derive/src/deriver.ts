import type { AssetId, OriginalFacts, Recipe } from "@genlock/core";
import type { CutOutPicture, CutOutRequest, Examination, ExamineRequest } from "./cut-out.ts";
import type { Composite, ComposedMask, CompositeRequest, MaskRequest } from "./edit-area.ts";
import type { Inspection } from "./inspection.ts";

/** Settings of a {@link Deriver}. */
export interface DeriverOptions {
  /** Originals worked on at once, 1 to 64. Default: two more than there are cores, at most 16. */
  readonly concurrency?: number | undefined;
  /** Milliseconds that looking at one file may take, above 0. Default 20,000. */
  readonly inspectTimeLimit?: number | undefined;
  /** Milliseconds that decoding, resizing or encoding may take without one of them being done, above 0. Default 120,000. */
  readonly stepTimeLimit?: number | undefined;
  /** Milliseconds without work after which the child process is ended, at least 0. Default 5,000. */
  readonly idleTime?: number | undefined;
  /** Environment variables for the child process, which inherits none: for libraries in unusual places. Default: none. */
  readonly environment?: { readonly [name: string]: string } | undefined;
}

/** What is to be made of one original. */
export interface DeriveRequest {
  /** Absolute path of the original. It is read, and never written, linked or moved. */
  readonly path: string;
  /** What is known of it; its bytes are compared with the digest before anything is made. */
  readonly original: OriginalFacts;
  /** Gives the files their base names. */
  readonly id: AssetId;
  readonly recipes: readonly Recipe[];
  /** Absolute paths of the modules of the project's own steps, by name. Default: none. */
  readonly steps?: ReadonlyMap<string, string> | undefined;
  /** Absolute paths of font files, by the SHA-256 of their bytes. Default: none. */
  readonly fonts?: ReadonlyMap<string, string> | undefined;
  /** Base names of single recipes' files, in place of the asset's. Default: none. */
  readonly names?: ReadonlyMap<Recipe, string> | undefined;
  /** Absolute path of the folder for derivatives; it is made, and may be deleted at any time. */
  readonly cacheDir: string;
  /**
   * Make it in a child process of its own kind, so that nothing else waits for it, or is lost when it brings its process down.
   * Default false.
   */
  readonly background?: boolean | undefined;
  /** Rejects the call with its reason; what was made by then stays in the cache. */
  readonly signal?: AbortSignal | undefined;
}

/** A derivative that stands on disk. */
export interface DerivedFile {
  readonly recipe: Recipe;
  /** Absolute path; the base name is good for a URL. What stands at one path never changes, but may vanish with the cache. */
  readonly path: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Bytes. */
  readonly byteLength: number;
  /** Whether it was found rather than made by this call. */
  readonly cached: boolean;
}

/** What a deriver has done so far. */
export interface DeriverCounts {
  /** Child processes started. */
  readonly processes: number;
  /** Pictures decoded, for looking and for making. */
  readonly decoded: number;
  /** Derivatives made. */
  readonly made: number;
  /** Derivatives found in the cache. */
  readonly found: number;
  /** Id of the child process that runs now, the one for work in the background aside; `undefined`: none. */
  readonly pid: number | undefined;
  /** Id of the child process that works in the background now; `undefined`: none. */
  readonly backgroundPid: number | undefined;
}

/**
 * Looks at pictures and makes derivatives, in one child process that starts with the first work, ends after the last
 * and does not keep this process alive; one more does what may be done in the background. sharp is never loaded into this process.
 *
 * What it makes is a cache: the same bytes come out on any number of cores, nothing half-written ever stands at a
 * final path, and a child process that dies is replaced and its work tried once more.
 */
export interface Deriver {
  /**
   * Decodes a whole file and tells what it is. What is wrong with the picture is in the answer.
   *
   * @param path absolute path of a file of any name.
   * @throws GenlockError `DERIVE_FILE_UNREADABLE`, `DERIVE_TIME_LIMIT`, `DERIVE_WORKER_LOST`, `DERIVE_FAILED`
   */
  inspect(
    path: string,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<Inspection>;
  /**
   * Makes a mask in the form services want: a PNG of the picture's size, as transparent as it may change. What does not fit
   * together is in the answer.
   *
   * @throws GenlockError `DERIVE_FILE_UNREADABLE`, `DERIVE_ORIGINAL_CHANGED`, `DERIVE_PICTURE_REFUSED`,
   *   `DERIVE_TIME_LIMIT`, `DERIVE_WORKER_LOST`, `DERIVE_FAILED`
   */
  composeMask(request: MaskRequest): Promise<ComposedMask>;
  /**
   * Puts a source's own pixels back into an edit of it, wherever nothing was to change, and writes a lossless PNG: 8 bits a
   * channel, sRGB. What does not fit together is in the answer.
   *
   * @throws GenlockError as {@link Deriver.composeMask} does
   */
  composite(request: CompositeRequest): Promise<Composite>;
  /**
   * Takes a backdrop of one colour out of a picture and writes a lossless PNG: 8 bits a channel, sRGB. The colour is found at
   * the picture's border; fine and blurred edges become half see-through, without that colour. A picture without such a
   * backdrop is answered as such.
   *
   * @throws GenlockError as {@link Deriver.composeMask} does
   */
  cutOut(request: CutOutRequest): Promise<CutOutPicture>;
  /**
   * Holds a picture against what is expected of it, and answers what it does not meet.
   *
   * @throws GenlockError as {@link Deriver.composeMask} does
   */
  examine(request: ExamineRequest): Promise<Examination>;
  /**
   * Makes what is not in the cache yet; with everything there, no process is started and the original is not read.
   * Each frame is cut from the original itself; metadata and position stay behind, colours become sRGB.
   *
   * @returns one file for each recipe, in their order.
   * @throws GenlockError `DERIVE_FILE_UNREADABLE`, `DERIVE_ORIGINAL_CHANGED`, `DERIVE_PICTURE_REFUSED`,
   *   `DERIVE_CACHE_NOT_WRITABLE`, `DERIVE_BYTES_LIMIT`, `DERIVE_TIME_LIMIT`, `DERIVE_WORKER_LOST`, `DERIVE_FAILED`
   */
  derive(request: DeriveRequest): Promise<DerivedFile[]>;
  /**
   * Names everything besides original and recipe that the bytes depend on. Read from the installed packages; the
   * child process is asked only where they cannot tell.
   */
  engine(): Promise<string>;
  counts(): DeriverCounts;
  /** Ends the child processes; calls under way reject with an `AbortError`. Safe to call again; nothing else is after it. */
  close(): Promise<void>;
}
