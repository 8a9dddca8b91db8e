import type { Digest } from "@genlock/core";
import { join } from "node:path";

const hex64 = /^[0-9a-f]{64}$/;
const recordName = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.json$/;

/** Where everything of a store lies. The version is in the folder's name, so that another layout never meets this one. */
export interface StoreLayout {
  /** Absolute, like all others. */
  readonly dir: string;
  readonly blobs: string;
  readonly calls: string;
  /** Files that are being written. */
  readonly temps: string;
  /** Bytes that were received and could not be stored. Never swept. */
  readonly kept: string;
  /** What was found under a digest that is not its own. Never swept. */
  readonly quarantine: string;
}

/** The layout below the `.genlock/store` folder. */
export function layStore(storeDir: string): StoreLayout {
  const dir = join(storeDir, "v1");
  return {
    dir,
    blobs: join(dir, "blobs"),
    calls: join(dir, "calls"),
    temps: join(dir, "temps"),
    kept: join(dir, "kept"),
    quarantine: join(dir, "quarantine"),
  };
}

/** Whether a text is a digest or key, and so safe as a file name. */
export function isHex64(text: string): boolean {
  return hex64.test(text);
}

/** The path of a blob. */
export function blobPath(layout: StoreLayout, digest: Digest): string {
  if (!isHex64(digest)) throw new Error(`No digest: ${digest}`);
  return join(layout.blobs, digest.slice(0, 2), digest);
}

/** The folder of the records of a key. */
export function recordFolder(layout: StoreLayout, key: string): string {
  if (!isHex64(key)) throw new Error(`No job key: ${key}`);
  return join(layout.calls, key.slice(0, 2), key);
}

/** The name of a call's record within its key's folder; {@link parseRecordName} is its inverse. */
export function recordFileName(take: number, call: number): string {
  return `${take}.${call}.json`;
}

/** `undefined`: not the name of a record. */
export function parseRecordName(
  name: string,
): { readonly take: number; readonly call: number } | undefined {
  const [, take, call] = recordName.exec(name) ?? [];
  return take === undefined || call === undefined
    ? undefined
    : { take: Number(take), call: Number(call) };
}
