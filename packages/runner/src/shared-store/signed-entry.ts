import { sign, verify } from "node:crypto";
import type { Digest } from "@genlock/core";
import { isHex64 } from "../store/store-layout.ts";
import { isPublicKey, parsePublicKey, type SigningKey } from "./signing-key.ts";

/** Who stands behind an entry: protected branches, or the pull request of a number. */
export type Scope = "main" | `pr/${number}`;

/** What is signed: that an action came to these bytes. */
export interface EntryClaim {
  /** Of one call; see `actionOf`. */
  readonly action: string;
  /** Of the text of the call's record. */
  readonly out: Digest;
  /** Length of that text. */
  readonly bytes: number;
  readonly scope: Scope;
  /** ISO time, UTC, whole seconds. */
  readonly at: string;
}

/** A claim, and who made it. */
export interface SignedEntry extends EntryClaim {
  readonly version: 1;
  /** The public key. */
  readonly key: string;
  /** Base64. */
  readonly signature: string;
}

/** So that a signature made here is never good for anything else, nor one made elsewhere for this. */
const domain = "genlock-ac-v1\0";

/** Bytes at most of the text of an entry. */
export const entryCap = 4096;

/** Signs a claim. */
export function signEntry(claim: EntryClaim, { publicKey, key }: SigningKey): SignedEntry {
  const signature = sign(null, canonicalBytes(claim), key).toString("base64");
  return { version: 1, ...claim, key: publicKey, signature };
}

/** An entry as the text of its file; {@link parseEntry} is its inverse. */
export function serializeEntry(entry: SignedEntry): string {
  const { version, action, out, bytes, scope, at, key, signature } = entry;
  return `${JSON.stringify({ version, action, out, bytes, scope, at, key, signature })}\n`;
}

/** Reads the text of an entry; `undefined`: it is none. Nothing of it is to be believed before {@link isTrusted}. */
export function parseEntry(text: string): SignedEntry | undefined {
  const value = parseObject(text);
  if (value?.["version"] !== 1) return undefined;
  const { action, out, bytes, scope, at, key, signature } = value;
  if (!isText(action) || !isHex64(action) || !isText(out) || !isHex64(out)) return undefined;
  if (!isText(key) || !isPublicKey(key) || !isText(signature)) return undefined;
  if (!isText(scope) || !isScope(scope)) return undefined;
  if (!isText(at) || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(at)) return undefined;
  if (typeof bytes !== "number" || !Number.isSafeInteger(bytes) || bytes < 1) return undefined;
  return { version: 1, action, out, bytes, scope, at, key, signature };
}

/** What an entry must be for to count. */
export interface Expected {
  readonly action: string;
  readonly scope: Scope;
  /** Public keys that may sign for this scope. */
  readonly keys: readonly string[];
}

/** Whether an entry is for this action and scope, and signed by one of these keys. */
export function isTrusted(entry: SignedEntry, { action, scope, keys }: Expected): boolean {
  if (entry.action !== action || entry.scope !== scope || !keys.includes(entry.key)) return false;
  const key = parsePublicKey(entry.key);
  const signature = Buffer.from(entry.signature, "base64");
  return key !== undefined && verify(null, canonicalBytes(entry), key, signature);
}

/** One text for one claim: members in the order of the alphabet, no blanks. */
function canonicalBytes({ action, at, bytes, out, scope }: EntryClaim): Buffer {
  return Buffer.from(`${domain}${JSON.stringify({ action, at, bytes, out, scope })}`, "utf8");
}

function isScope(text: string): text is Scope {
  return text === "main" || /^pr\/[1-9]\d{0,9}$/.test(text);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
