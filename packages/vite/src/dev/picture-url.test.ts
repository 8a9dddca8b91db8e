import { describe, expect, test } from "vitest";
import { parsePictureUrl, pictureUrl } from "./picture-url.ts";

const original = { format: "png", width: 1200, height: 800 };
const small = { format: "jpeg", width: 400, height: 267 };
const picture = { id: "icons/sun", alt: "", original, derivatives: [small] };

test("what is written is read back", () => {
  expect(pictureUrl("/sub/", picture, small)).toBe("/sub/__genlock/img/icons/sun/400.jpg");
  expect(parsePictureUrl("icons/sun/400.jpg?t=1#x")).toEqual({
    asset: "icons/sun",
    name: "400.jpg",
  });
  expect(pictureUrl("/", picture, original)).toBe("/__genlock/img/icons/sun/original");
  expect(parsePictureUrl("icons/sun/original")).toEqual({ asset: "icons/sun", name: "original" });
});

describe("parsePictureUrl", () => {
  test.each([
    "",
    "/",
    "hero",
    "/original",
    "../genlock.yaml",
    "hero/../../etc/passwd",
    "hero/..%2f..%2fpasswd",
    "hero%2foriginal",
    "hero\\original",
    "hero/400.jpg/..",
    "hero/.400.jpg",
    "hero/original\0",
    "C:/windows/400.jpg",
    "héro/original",
  ])("knows nothing of %j", (rest) => {
    expect(parsePictureUrl(rest)).toBeUndefined();
  });
});
