import { GenlockError } from "@genlock/core/errors";
import type { TaskOutcome } from "./process/task-queue.ts";

/**
 * Turns an outcome that is not what was asked for into what is thrown.
 *
 * @param path of the file the task was about; `undefined`: of none.
 */
export function errorFor(outcome: TaskOutcome, path: string | undefined): Error {
  if (outcome.type === "cancelled") return new DOMException("The deriver was closed", "AbortError");
  if (isAnswer(outcome)) {
    return new Error(`the worker answered another task with "${outcome.type}"`);
  }
  return new GenlockError(describe(outcome, path === undefined ? "no file" : `\`${path}\``));
}

type AnswerType =
  | "made"
  | "inspected"
  | "engine"
  | "masked"
  | "composited"
  | "cut-out"
  | "examined";

function isAnswer(
  outcome: TaskOutcome,
): outcome is Extract<TaskOutcome, { readonly type: AnswerType }> {
  const types: readonly TaskOutcome["type"][] = [
    "made",
    "inspected",
    "engine",
    "masked",
    "composited",
    "cut-out",
    "examined",
  ];
  return types.includes(outcome.type);
}

type Failure = Exclude<TaskOutcome, { readonly type: "cancelled" | AnswerType }>;

function describe(outcome: Failure, file: string) {
  switch (outcome.type) {
    case "unreadable":
      return {
        code: "DERIVE_FILE_UNREADABLE",
        message: `${file} cannot be read: ${outcome.detail}`,
      } as const;
    case "changed":
      return {
        code: "DERIVE_ORIGINAL_CHANGED",
        message: `${file} is not the picture that is locked: ${outcome.detail}`,
      } as const;
    case "refused":
      return {
        code: "DERIVE_PICTURE_REFUSED",
        message: `${file} cannot be used as a picture. ${outcome.refusal.detail}`,
      } as const;
    case "unwritable":
      return {
        code: "DERIVE_CACHE_NOT_WRITABLE",
        message: `A derivative of ${file} cannot be stored: ${outcome.detail}`,
      } as const;
    case "too-many-bytes":
      return {
        code: "DERIVE_BYTES_LIMIT",
        message: `A derivative of ${file} cannot be as small as that: ${outcome.detail}`,
      } as const;
    case "timed-out":
      return {
        code: "DERIVE_TIME_LIMIT",
        message: `A step of the work on ${file} took longer than ${outcome.limit / 1000} seconds and was stopped`,
      } as const;
    case "lost":
      return {
        code: "DERIVE_WORKER_LOST",
        message: `The process that worked on ${file} went away twice; the last time ${outcome.detail}`,
      } as const;
    default:
      return {
        code: "DERIVE_FAILED",
        message: `The work on ${file} failed: ${outcome.detail}`,
      } as const;
  }
}
