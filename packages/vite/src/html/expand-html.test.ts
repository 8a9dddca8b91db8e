import { expect, test } from "vitest";
import { findPictureTags, replaceTags } from "./expand-html.ts";

test("finds tags wherever HTML has them, and nowhere else", async () => {
  const html = `<!doctype html>
<!-- <img data-genlock="comment"> -->
<script>const text = '<img data-genlock="script">';</script>
<IMG DATA-GENLOCK="one" Class="A&amp;B">
<template><img data-genlock="two"></template>
<noscript><img data-genlock="three"></noscript>
<picture><source srcset="x"><img data-genlock="four" /></picture>
<p title='<img data-genlock="title">'>`;
  const tags = await findPictureTags(html);
  expect(tags.map(({ asset, inPicture }) => [asset, inPicture])).toEqual([
    ["one", false],
    ["two", false],
    ["three", false],
    ["four", true],
  ]);
  expect(tags[0]?.attributes.get("class")).toBe("A&B");
  expect(tags.map(({ start, end }) => html.slice(start, end))[3]).toBe(
    '<img data-genlock="four" />',
  );
});

test("puts texts in their place and leaves the rest byte for byte", async () => {
  const html = 'a <img data-genlock="x">\r\n\tb<img data-genlock="y"  >c';
  const text = await replaceTags(
    html,
    await findPictureTags(html),
    async ({ asset }) => `[${asset}]`,
  );
  expect(text).toBe("a [x]\r\n\tb[y]c");
});
