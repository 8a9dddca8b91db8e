import { createServer as createHttpServer } from "node:http";
import { createServer } from "vite";
import { genlock } from "vite-plugin-genlock";
import { expect, onTestFinished, test, vi } from "vitest";
import { layOutSite, siteFiles } from "../support/dev-site.ts";

const manifest = `version: 1
defaults: { derivatives: { widths: [80, 120], formats: [webp] } }
assets:
  sun: { prompt: A sun, size: 240x160, alt: A sun }
`;

test("a server of one's own answers pictures too", async () => {
  vi.stubEnv("VITEST", undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  const root = layOutSite({ ...siteFiles, "genlock.yaml": manifest });
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [genlock({ frozen: true })],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
  });
  const own = createHttpServer(vite.middlewares);
  await new Promise<void>((resolve) => own.listen(0, "127.0.0.1", resolve));
  const address = own.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const response = await fetch(`http://127.0.0.1:${port}/__genlock/img/sun/120.webp`);
  expect(response.headers.get("content-type")).toBe("image/webp");
  own.closeAllConnections();
  own.close();
  await vite.close();
});
