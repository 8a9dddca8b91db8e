import { expect, test } from "vitest";
import { findLostUrl } from "./lost-url.ts";

test.each([
  ['<img src="genlock:hero">', "genlock:hero", "hero"],
  ["<IMG SRC=genlock:hero>", "genlock:hero", "hero"],
  [
    '<img srcset="a.png 1x, virtual:genlock/sky/moon?w=80 2x">',
    "virtual:genlock/sky/moon?w=80",
    "sky/moon",
  ],
  [
    '<picture><source srcset="genlock:hero?format=webp"></picture>',
    "genlock:hero?format=webp",
    "hero",
  ],
  ['<template><video poster="genlock:hero"></video></template>', "genlock:hero", "hero"],
  ['<link rel="icon" href="genlock:logo">', "genlock:logo", "logo"],
])("finds what nothing resolves in %s", async (html, text, asset) => {
  const lost = await findLostUrl(html);
  expect(lost).toMatchObject({ text, asset, isLink: html.startsWith("<link") });
  expect(html.slice(lost?.start, lost?.end)).toMatch(/^(?:src|srcset|poster|href)=.*genlock/i);
});

test.each([
  '<script type="module">import hero from "virtual:genlock/hero"; document.title = "x";</script>',
  '<script type="module" src="virtual:genlock/hero"></script>',
  '<a href="genlock:hero">a scheme of one\'s own</a>',
  '<!-- <img src="genlock:hero"> -->',
  '<img data-genlock="hero" alt="x = genlock:hero">',
  '<p title="src=genlock:hero">',
  '<img src="/genlock/hero.webp">',
])("leaves %s alone", async (html) => {
  expect(await findLostUrl(html)).toBeUndefined();
});
