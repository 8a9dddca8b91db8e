import { describe, expect, test } from "vitest";
import { fileName, parsePictureUrl, pictureUrl } from "./picture-url.ts";

const original = { format: "png", width: 1200, height: 800 };
const small = { format: "jpeg", width: 400, height: 267 };
const picture = { id: "icons/sun", alt: "", original, derivatives: [small] };

const plain = { picture, variant: undefined };

test("what is written is read back", () => {
  expect(pictureUrl("/sub/", plain, small)).toBe("/sub/__genlock/img/icons/sun/400.jpg");
  expect(parsePictureUrl("icons/sun/400.jpg?t=1#x")).toEqual({
    asset: "icons/sun",
    name: "400.jpg",
  });
  expect(pictureUrl("/", plain, original)).toBe("/__genlock/img/icons/sun/original");
  expect(parsePictureUrl("icons/sun/original")).toEqual({ asset: "icons/sun", name: "original" });
  const other = { picture, variant: "0123456789ab" };
  expect(pictureUrl("/", other, small)).toBe("/__genlock/img/icons/sun/0123456789ab-400.jpg");
  expect(parsePictureUrl("icons/sun/0123456789ab-400.jpg")).toEqual({
    asset: "icons/sun",
    variant: "0123456789ab",
    name: "400.jpg",
  });
});

test("files of one width and format have names of their own", () => {
  const twins = [{ ...small, height: 400 }, small, { ...small, format: "webp" }, { ...small }];
  const several = { ...picture, derivatives: twins };
  const names = twins.map((file) => fileName(several, file));
  expect(names).toEqual(["400.jpg", "400-2.jpg", "400.webp", "400-3.jpg"]);
  for (const name of names) expect(parsePictureUrl(`hero/${name}`)?.name).toBe(name);
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
    "hero/01g3-400.jpg",
    "hero/site-../icon-192.png",
    "hero/site-.png",
    "hero/0123456789ab-",
    "héro/original",
  ])("knows nothing of %j", (rest) => {
    expect(parsePictureUrl(rest)).toBeUndefined();
  });
});
