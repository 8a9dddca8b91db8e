import { expect, test } from "vitest";
import type { SitePictureFile } from "./head-tags.ts";
import { siteModuleText } from "./site-module-text.ts";

const files: readonly SitePictureFile[] = [
  { use: "favicon", format: "ico", width: 48, height: 48, within: [16, 48] },
  { use: "icon", format: "png", width: 192, height: 192 },
  { use: "maskable", format: "png", width: 192, height: 192 },
  { use: "social", format: "jpeg", width: 1200, height: 630 },
];

async function load(text: string): Promise<unknown> {
  const module = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return module.default;
}

test("a site's module has tags as text and as data, and entries for a web manifest", async () => {
  const urlOf = ({ use, width }: SitePictureFile) =>
    ({ kind: "text", url: `/a&b/${use}-${width}` }) as const;
  const value = await load(siteModuleText({ alt: 'A "sea"', files }, urlOf));
  expect(value).toEqual({
    head: expect.stringContaining('<meta property="og:image:alt" content="A &quot;sea&quot;">'),
    tags: expect.arrayContaining([
      {
        tag: "link",
        attributes: {
          rel: "icon",
          href: "/a&b/favicon-48",
          type: "image/x-icon",
          sizes: "16x16 48x48",
        },
      },
      { tag: "meta", attributes: { property: "og:image", content: "/a&b/social-1200" } },
    ]),
    icons: [
      { src: "/a&b/icon-192", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "/a&b/maskable-192", sizes: "192x192", type: "image/png", purpose: "maskable" },
    ],
  });
  expect(value).toMatchObject({ head: expect.stringContaining('href="/a&amp;b/favicon-48"') });
});

test("files that a bundler places are imported once each", () => {
  const text = siteModuleText({ alt: "", files }, ({ use }) => ({
    kind: "import",
    specifier: `/cache/${use}.png?no-inline`,
  }));
  expect(text.match(/^import url\d from/gm)).toHaveLength(4);
  expect(text).toContain("html(url0)");
});
