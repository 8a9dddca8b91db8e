import { expect, test } from "vitest";
import { isLfsPointer, parseLfsPointer } from "./lfs-pointer.ts";

const digest = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393";
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize 12345\n`;

test("a pointer tells the digest and the size of the real file", () => {
  expect(parseLfsPointer(Buffer.from(pointer))).toEqual({ digest, byteLength: 12345 });
  expect(parseLfsPointer(Buffer.from(pointer.replaceAll("\n", "\r\n")))?.digest).toBe(digest);
  const extended = pointer.replace("oid", "ext-0-foo sha256:00\noid");
  expect(parseLfsPointer(Buffer.from(extended))?.digest).toBe(digest);
});

test.each([
  ["a picture", "\u{89}PNG\r\n"],
  ["nothing", ""],
  ["another version", pointer.replace("spec/v1", "spec/v2")],
  ["a short digest", pointer.replace(digest, digest.slice(1))],
  ["more text", `${pointer}more\n`],
  ["a long file that begins alike", pointer.replace("size", `${"x".repeat(2000)} y\nsize`)],
])("%s is no pointer", (_what, text) => {
  expect(isLfsPointer(Buffer.from(text))).toBe(false);
});
