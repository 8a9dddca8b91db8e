import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from "node:crypto";
import { invalidSetting } from "./shared-store-error.ts";

/** A key pair as texts. */
export interface SigningKeyPair {
  /** `ed25519:…`; for the committed config. */
  readonly publicKey: string;
  /** `ed25519-private:…`; a secret. */
  readonly privateKey: string;
}

/** What signs. */
export interface SigningKey {
  readonly publicKey: string;
  readonly key: KeyObject;
}

const publicShape = /^ed25519:([\w-]{43})$/;
const privateShape = /^ed25519-private:([\w-]{43})\.([\w-]{43})$/;

/** Makes a new pair. */
export function createSigningKey(): SigningKeyPair {
  const { privateKey } = generateKeyPairSync("ed25519");
  const { x, d } = privateKey.export({ format: "jwk" });
  if (x === undefined || d === undefined) throw new Error("An Ed25519 key without its numbers");
  return { publicKey: `ed25519:${x}`, privateKey: `ed25519-private:${d}.${x}` };
}

/** Whether a text is a public key. */
export function isPublicKey(text: string): boolean {
  return publicShape.test(text);
}

/** Reads a public key; `undefined`: it is none. */
export function parsePublicKey(text: string): KeyObject | undefined {
  const [, x] = publicShape.exec(text) ?? [];
  if (x === undefined) return undefined;
  try {
    return createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  } catch {
    return undefined;
  }
}

/** Reads a private key. @throws GenlockError `SHARED_STORE_INVALID`, without the text */
export function parsePrivateKey(text: string): SigningKey {
  const [, d, x] = privateShape.exec(text.trim()) ?? [];
  try {
    if (d === undefined || x === undefined) throw new Error("no key");
    const key = createPrivateKey({ key: { kty: "OKP", crv: "Ed25519", d, x }, format: "jwk" });
    const derived = createPublicKey(key).export({ format: "jwk" });
    if (derived.x !== x) throw new Error("two halves that are not of one key");
    return { publicKey: `ed25519:${x}`, key };
  } catch {
    throw invalidSetting("GENLOCK_STORE_SIGNING_KEY is no key that `genlock store keygen` made");
  }
}
