import sharp from "sharp";
import { expect, test, vi } from "vitest";
import { serveSite } from "../support/dev-site.ts";

const manifest = `version: 1
assets:
  logo: { prompt: A logo., alt: A logo, size: 640x640, icons: true }
  cover: { prompt: A cover., alt: "Boats & more", size: 1536x1024, social: true }
`;
const page = "<!doctype html><html><head><title>x</title></head><body>x</body></html>";

async function formatOf(url: string): Promise<string> {
  const answer = await fetch(url);
  expect(answer.status).toBe(200);
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (answer.headers.get("content-type") === "image/x-icon") {
    return `ico of ${bytes.readUInt16LE(4)}`;
  }
  const { format, width, height } = await sharp(bytes).metadata();
  expect(answer.headers.get("content-type")).toBe(`image/${format}`);
  return `${format} ${width}x${height}`;
}

test("a dev server names in the head what is drawn, and pages whatever `head` names", async () => {
  const head = ["logo", "cover", "nobody"];
  const site = await serveSite(manifest, { files: { "index.html": page }, plugin: { head } });
  const html = await vi.waitFor(
    async () => {
      const answer = await fetch(`${site.url}index.html`, { headers: { accept: "text/html" } });
      expect(answer.status).toBe(200);
      const text = await answer.text();
      expect(text).toContain("og:image:alt");
      expect(text).toContain("apple-touch-icon");
      return text;
    },
    { timeout: 60_000, interval: 100 },
  );
  const links = [...html.matchAll(/(?:href|content)="([^"]*__genlock[^"]*)"/g)].flatMap(
    ([, path]) => path ?? [],
  );
  const formats = links.map((path) => formatOf(new URL(path, site.url).href));
  expect(await Promise.all(formats)).toEqual([
    "ico of 3",
    "png 180x180",
    "png 192x192",
    "png 512x512",
    "jpeg 1200x630",
  ]);
  expect(links.every((path) => path.startsWith("/sub/"))).toBe(true);
  expect(html).toContain("Boats &amp; more");
});

test("`as=site` gives a server the same tags as data, and entries for a web manifest", async () => {
  const dev = await serveSite(manifest, { files: { "index.html": page } });
  const { vite, url } = dev;
  const load = async () => (await vite.ssrLoadModule("genlock:logo?as=site"))["default"];
  const site = await load();
  expect(site.head.split("\n")).toHaveLength(4);
  expect(site.tags[1]).toEqual({
    tag: "link",
    attributes: {
      rel: "apple-touch-icon",
      href: "/sub/__genlock/img/logo/site-apple-touch-icon-180.png",
      sizes: "180x180",
    },
  });
  const icons = site.icons.map(({ purpose, sizes }: Record<string, string>) => [purpose, sizes]);
  expect(icons).toEqual([
    ["any", "192x192"],
    ["any", "512x512"],
    ["maskable", "192x192"],
    ["maskable", "512x512"],
  ]);
  await vi.waitFor(
    async () => expect(await formatOf(new URL(site.icons[2].src, url).href)).toBe("png 192x192"),
    {
      timeout: 60_000,
      interval: 100,
    },
  );
  dev.write({ "genlock.yaml": manifest.replace("icons: true", "icons: true, social: true") });
  await vi.waitFor(async () => expect((await load()).head).toContain("og:image"), {
    timeout: 60_000,
    interval: 100,
  });
});

test("`as=site` of a picture that adds nothing to a site is told", async () => {
  const plain = manifest.replace(", icons: true", "");
  const { vite } = await serveSite(plain, { files: { "index.html": page } });
  await expect(vite.ssrLoadModule("genlock:logo?as=site")).rejects.toThrow(
    "neither `icons` nor `social`",
  );
});
