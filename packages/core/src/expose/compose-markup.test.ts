import { expect, test } from "vitest";
import { composeMarkup } from "./compose-markup.ts";
import type { PictureFile, PictureFiles } from "./picture.ts";

const file = (format: string, width: number): PictureFile => ({
  format,
  width,
  height: width / 2,
});
const picture: PictureFiles = {
  id: "hero",
  alt: "A lighthouse",
  original: file("png", 800),
  derivatives: [file("webp", 400), file("png", 400)],
};
const urlOf = ({ format, width }: PictureFile): string => `/${width}.${format}`;

function markup(attributes: Record<string, string>, inPicture = false): string {
  return composeMarkup(
    picture,
    { attributes: new Map(Object.entries(attributes)), inPicture },
    urlOf,
  );
}

test("carries over what a tag says and lets it stand before what the picture has", () => {
  const text = markup({ "data-genlock": "hero", class: 'a "b"', alt: "", loading: "lazy" });
  expect(text).toBe(
    '<picture><source type="image/webp" sizes="100vw" srcset="/400.webp 400w">' +
      '<img src="/400.png" srcset="/400.png 400w" sizes="100vw" width="400" height="200" alt="" decoding="async" ' +
      'data-genlock="hero" class="a &quot;b&quot;" loading="lazy"></picture>',
  );
});

test("puts sizes on every source, and the other edge in proportion", () => {
  const text = markup({ sizes: "50vw", width: "100" });
  expect(text.match(/sizes="50vw"/g)).toHaveLength(2);
  expect(text).toContain('width="100" height="50"');
  expect(markup({ height: "10" })).toContain('width="20" height="10"');
  expect(markup({ width: "1", height: "9" })).toContain('width="1" height="9"');
});

test("never keeps a source of the tag's own, and makes no picture within a picture", () => {
  const text = markup({ src: "/other.png", srcset: "/other.png 2x" }, true);
  expect(text).not.toContain("other");
  expect(text).toMatch(/^<source [^>]*><img [^>]*>$/);
});

test("puts a tag's style behind the placeholder", () => {
  const style = { ...picture, placeholder: { css: "#123456", thumbhash: undefined } };
  const attributes = new Map([["style", "color:red"]]);
  expect(composeMarkup(style, { attributes, inPicture: false }, urlOf)).toContain(
    'style="background:#123456;color:red"',
  );
});
