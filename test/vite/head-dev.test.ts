import { expect, test, vi } from "vitest";
import { serveSite } from "../support/dev-site.ts";

const manifest = `version: 1
assets:
  logo: { prompt: A logo., alt: A logo, size: 640x640, icons: true }
  cover: { prompt: A cover., alt: Boats, size: 1536x1024, social: true }
`;
const page = "<!doctype html><html><head><title>x</title></head><body>x</body></html>";

test("a dev server shows the icon of the tab once it is drawn, and pages whatever `head` names", async () => {
  const head = ["logo", "cover", "nobody"];
  const { url } = await serveSite(manifest, { files: { "index.html": page }, plugin: { head } });
  const href = await vi.waitFor(
    async () => {
      const answer = await fetch(`${url}index.html`, { headers: { accept: "text/html" } });
      expect(answer.status).toBe(200);
      const links = [...(await answer.text()).matchAll(/<link rel="icon" href="([^"]+)">/g)];
      expect(links).toHaveLength(1);
      return links[0]?.[1] ?? "";
    },
    { timeout: 60_000, interval: 100 },
  );
  const icon = Buffer.from(await (await fetch(href)).arrayBuffer());
  expect(icon.readUInt16LE(4)).toBe(3);
});
