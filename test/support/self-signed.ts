import { generateKeyPairSync, sign, type KeyObject } from "node:crypto";

/** A certificate for hosts that exist in a test only, with its key, both as PEM. */
export interface SelfSigned {
  readonly certificate: string;
  readonly key: string;
}

const ecdsaWithSha256 = sequence(objectId("2a8648ce3d040302"));

/** Makes a certificate that signs itself, for these names. */
export function selfSigned(names: readonly string[]): SelfSigned {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const toSign = certificateBody(names, publicKey);
  const signature = sign("sha256", toSign, privateKey);
  const der = sequence(toSign, ecdsaWithSha256, bitString(signature));
  const lines = der.toString("base64").replaceAll(/.{64}/g, "$&\n");
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

function certificateBody(names: readonly string[], publicKey: KeyObject): Buffer {
  const name = sequence(tagged(0x31, sequence(objectId("550403"), text("genlock test"))));
  const validity = sequence(time("250101000000Z"), time("491231235959Z"));
  const alternatives = sequence(...names.map((host) => tagged(0x82, Buffer.from(host))));
  const extensions = sequence(
    sequence(objectId("551d11"), tagged(0x04, alternatives)),
    sequence(objectId("551d13"), tagged(0x04, sequence(tagged(0x01, Buffer.from([0xff]))))),
  );
  return sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    validity,
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, extensions),
  );
}

function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, ...parts);
}

function objectId(hex: string): Buffer {
  return tagged(0x06, Buffer.from(hex, "hex"));
}

function text(value: string): Buffer {
  return tagged(0x0c, Buffer.from(value));
}

function time(value: string): Buffer {
  return tagged(0x17, Buffer.from(value));
}

function bitString(bytes: Buffer): Buffer {
  return tagged(0x03, Buffer.from([0]), bytes);
}
