import { createHash } from "node:crypto";
import type { Digest } from "@genlock/core";
import type { Scope } from "./signed-entry.ts";

/** One paid call. */
export interface CallName {
  /** The job key. */
  readonly key: string;
  /** From 0. */
  readonly take: number;
  /** From 0. */
  readonly call: number;
}

/** The name of bytes. */
export function blobName(digest: Digest): string {
  return `cas/${digest}`;
}

/** The folder of what is recorded in a scope. */
export function entryFolder(scope: Scope): string {
  return scope === "main" ? "ac/" : `ac-${scope}/`;
}

/** The name of what is recorded of a call. */
export function entryName(scope: Scope, action: string): string {
  return `${entryFolder(scope)}${action}`;
}

/** The hash that stands for a call, lower-case hex. */
export function actionOf({ key, take, call }: CallName): string {
  return createHash("sha256").update(`genlock-call-v1\0${key}/${take}/${call}`).digest("hex");
}
