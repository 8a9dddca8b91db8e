import type { Recipe } from "@genlock/core";
import type { Composite, ComposedMask, CompositeRequest, MaskRequest } from "../edit-area.ts";
import type { CutOutPicture, CutOutRequest, Examination, ExamineRequest } from "../cut-out.ts";
import type { Inspection, Refusal } from "../inspection.ts";

/** One file to make. */
export interface Output {
  readonly recipe: Recipe;
  /** Absolute path where it goes. */
  readonly file: string;
}

/** Everything that is made of one original, which is read and decoded once for it. */
export interface MakeTask {
  readonly type: "make";
  /** Absolute path of the original. */
  readonly path: string;
  /** What the original's bytes must hash to. */
  readonly digest: string;
  /** What the original must measure, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly outputs: readonly Output[];
  /** Absolute paths of the modules of the project's own steps, by name. Default: none. */
  readonly steps?: { readonly [name: string]: string };
  /** Absolute paths of font files, by the SHA-256 of their bytes. Default: none. */
  readonly fonts?: { readonly [digest: string]: string };
  /** Absolute path of the folder for unfinished files, in the same file system as the outputs. */
  readonly tempDir: string;
}

/** A mask to make. */
export type MaskTask = { readonly type: "mask" } & Omit<MaskRequest, "signal">;

/** A composite to make. */
export type CompositeTask = { readonly type: "composite" } & Omit<CompositeRequest, "signal">;

/** A backdrop to take out. */
export type CutOutTask = { readonly type: "cut-out" } & Omit<CutOutRequest, "signal">;

/** A picture to hold against what is expected of it. */
export type ExamineTask = { readonly type: "examine" } & Omit<ExamineRequest, "signal">;

/** What the worker can be asked. */
export type WorkerTask =
  | MakeTask
  | MaskTask
  | CompositeTask
  | CutOutTask
  | ExamineTask
  | { readonly type: "inspect"; readonly path: string }
  | { readonly type: "engine" };

/** What the parent sends. */
export type WorkerRequest =
  | { readonly type: "task"; readonly id: number; readonly task: WorkerTask }
  /** Make no further file for this task; it still answers. */
  | { readonly type: "cancel"; readonly id: number };

/** What a task came to. */
export type WorkerResult =
  /** All outputs stand. */
  | { readonly type: "made" }
  | { readonly type: "inspected"; readonly inspection: Inspection }
  | { readonly type: "masked"; readonly mask: ComposedMask }
  | { readonly type: "composited"; readonly composite: Composite }
  | { readonly type: "cut-out"; readonly picture: CutOutPicture }
  | { readonly type: "examined"; readonly unmet: Examination }
  | { readonly type: "engine"; readonly engine: string }
  | {
      /** The file cannot be opened or read. */
      readonly type: "unreadable";
      readonly detail: string;
    }
  | {
      /** The original is not the picture it is said to be. */
      readonly type: "changed";
      readonly detail: string;
    }
  | { readonly type: "refused"; readonly refusal: Refusal }
  | {
      /** A derivative could not be stored. */
      readonly type: "unwritable";
      readonly detail: string;
    }
  | {
      /** Not even the lowest quality needs as few bytes as a recipe allows. */
      readonly type: "too-many-bytes";
      readonly detail: string;
    }
  | {
      /** Something that nobody foresaw. */
      readonly type: "failed";
      readonly detail: string;
    }
  | { readonly type: "cancelled" };

/** What the worker sends. */
export type WorkerReply =
  /** The task has come a step further. */
  | { readonly type: "progress"; readonly id: number }
  | {
      readonly type: "done";
      readonly id: number;
      readonly result: WorkerResult;
      /** How often the task decoded a picture. */
      readonly decoded: number;
    };
