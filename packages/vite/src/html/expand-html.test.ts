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

test.each([
  ["capitals alone", '<IMG DATA-GENLOCK="one">', "one"],
  ["no quotes", "<img class=a data-genlock=one>", "one"],
  ["single quotes and lines", "<img\n  data-genlock = 'one'\n>", "one"],
  ["the first of two names", '<img data-genlock="one" data-genlock="two">', "one"],
  ["a reference to a character", '<img data-genlock="sky&#x2f;moon">', "sky/moon"],
])("reads %s as browsers do", async (_, html, asset) => {
  const tags = await findPictureTags(html);
  expect(tags).toMatchObject([{ asset, start: 0, end: html.length }]);
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
