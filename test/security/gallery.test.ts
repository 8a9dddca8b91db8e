import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutgoingHttpHeaders } from "node:http";
import { exportGallery } from "@genlock/gallery";
import { describe, expect, onTestFinished, test } from "vitest";
import { openGallery, type GalleryPage } from "../support/gallery-page.ts";
import { startOpenAIServer, type OpenAIServer } from "../support/openai-server/index.ts";
import { sendRaw, type RawRequest } from "../support/raw-request.ts";
import { paidHead } from "../support/running-project.ts";
import { install, temporaryProject } from "../support/temporary-project.ts";

interface PaidPage extends GalleryPage {
  readonly port: number;
  readonly host: string;
  readonly server: OpenAIServer;
  readonly root: string;
}

/** The gallery of a project with one picture to buy. */
async function openPaid(): Promise<PaidPage> {
  const server = await startOpenAIServer();
  onTestFinished(() => server.close());
  const root = temporaryProject({
    "genlock.yaml": `${paidHead}  hero: { prompt: A hero, alt: a }\n`,
  });
  install(root, "openai");
  const page = await openGallery(root, { server });
  const { host, port } = new URL(page.url);
  return { ...page, host, port: Number(port), server, root };
}

/** Everything the page itself would send to buy. */
async function orderOf(page: PaidPage): Promise<RawRequest & { headers: OutgoingHttpHeaders }> {
  const quote = await (await page.post("quote", {})).json();
  return {
    method: "POST",
    path: "/api/generate",
    headers: {
      host: page.host,
      origin: `http://${page.host}`,
      "sec-fetch-site": "same-origin",
      "content-type": "application/json",
      "x-genlock-token": page.token,
    },
    body: JSON.stringify({ quote: quote.id, price: quote.cap }),
  };
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe("A26: requests that would spend", () => {
  test.each<[string, Partial<RawRequest>, OutgoingHttpHeaders, number]>([
    ["a GET, as an image sends it", { method: "GET", body: "" }, {}, 405],
    ["a PUT", { method: "PUT" }, {}, 405],
    ["a simple request of another site", {}, { "content-type": "text/plain" }, 415],
    ["a form", {}, { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["no content type", {}, { "content-type": undefined }, 415],
    ["another site", {}, { "sec-fetch-site": "cross-site" }, 403],
    ["another port of this machine", {}, { "sec-fetch-site": "same-site" }, 403],
    ["a foreign origin", {}, { origin: "http://evil.example" }, 403],
    ["the origin of another port", {}, { origin: "http://127.0.0.1:1" }, 403],
    ["an origin of no site", {}, { origin: "null" }, 403],
    ["a name that was bound to this machine", {}, { host: "evil.example", origin: undefined }, 403],
    [
      "a name that begins like this machine's",
      {},
      { host: "localhost.evil.example", origin: undefined },
      403,
    ],
    ["an address in the local network", {}, { host: "192.168.0.7:4747", origin: undefined }, 403],
    ["a tunnel", {}, { "x-forwarded-host": "a.tunnel.example" }, 403],
    ["somebody behind a proxy", {}, { "x-forwarded-for": "203.0.113.9, 127.0.0.1" }, 403],
    ["no token", {}, { "x-genlock-token": undefined }, 401],
    ["another token", {}, { "x-genlock-token": "A".repeat(43) }, 401],
    ["a token that is too long", {}, { "x-genlock-token": "A".repeat(4000) }, 401],
  ])("%s is refused and buys nothing", async (_, request, headers, status) => {
    const page = await openPaid();
    const order = await orderOf(page);
    const merged = Object.fromEntries(
      Object.entries({ ...order.headers, ...headers }).filter(([, value]) => value !== undefined),
    );
    const answer = await sendRaw(page.port, { ...order, ...request, headers: merged });
    expect(answer.status).toBe(status);
    expect(page.server.billed).toEqual([]);
    // The quote is still open, so the request was refused before it was looked at.
    expect((await sendRaw(page.port, order)).status).toBe(200);
    await until(() => page.server.billed.length === 1);
  });

  test("the page's own request buys once; the same one again does not", async () => {
    const page = await openPaid();
    const order = await orderOf(page);
    expect((await sendRaw(page.port, order)).status).toBe(200);
    const again = await sendRaw(page.port, order);
    expect(again.status).toBe(409);
    expect(again.text).toContain("PLAN_OUT_OF_DATE");
    await until(() => page.server.billed.length > 0);
    expect(page.server.billed).toHaveLength(1);
  });

  test("what only the page may read is not read by others", async () => {
    const page = await openPaid();
    for (const path of [
      "api/state",
      "api/asset?id=hero",
      "api/derivatives?id=hero",
      "api/events",
    ]) {
      expect((await fetch(page.url + path)).status).toBe(401);
      const headers = {
        host: page.host,
        origin: "http://evil.example",
        "x-genlock-token": page.token,
      };
      expect((await sendRaw(page.port, { path: `/${path}`, headers })).status).toBe(403);
    }
  });

  test("the page with its token is opened from anywhere and fetched from nowhere", async () => {
    const page = await openPaid();
    const open = async (headers: OutgoingHttpHeaders) =>
      (await sendRaw(page.port, { path: "/", headers: { host: page.host, ...headers } })).status;
    expect(await open({ "sec-fetch-site": "none", "sec-fetch-mode": "navigate" })).toBe(200);
    expect(await open({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" })).toBe(200);
    expect(await open({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" })).toBe(403);
    expect(await open({ "sec-fetch-site": "same-site", "sec-fetch-mode": "no-cors" })).toBe(403);
    expect(await open({ origin: "http://evil.example" })).toBe(403);
    expect(await open({ host: "evil.example" })).toBe(403);
    const { headers } = await sendRaw(page.port, { path: "/", headers: { host: page.host } });
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["content-security-policy"]).toMatch(
      /^default-src 'none'; img-src 'self' blob:; script-src 'nonce-[\w+/=]{24}'; connect-src 'self'; style-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'$/,
    );
  });

  test("each server has a token of 32 random bytes, and each page a nonce", async () => {
    const [first, second] = [await openPaid(), await openPaid()];
    expect(Buffer.from(first.token, "base64url")).toHaveLength(32);
    expect(first.token).not.toBe(second.token);
    const policies = await Promise.all(
      [1, 2].map(async () => (await fetch(first.url)).headers.get("content-security-policy")),
    );
    expect(policies[0]).not.toBe(policies[1]);
    const served = ["gallery.js", "gallery.css", "icon.svg"].map(async (file) => {
      const response = await fetch(first.url + file);
      expect(response.status).toBe(200);
      return response.text();
    });
    expect((await Promise.all(served)).join()).not.toContain(first.token);
  });

  test("a price that was not shown, and a body that is none, buy nothing", async () => {
    const page = await openPaid();
    const quote = await (await page.post("quote", {})).json();
    for (const price of [undefined, "1", 99]) {
      const answer = await page.post("generate", { quote: quote.id, price });
      expect([400, 409]).toContain(answer.status);
    }
    const long = await page.post("prompt", { prompt: "x".repeat(1_000_001) });
    expect(long.status).toBe(413);
    const headers = { "content-type": "application/json", "x-genlock-token": page.token };
    const url = `${page.url}api/generate`;
    for (const body of ["", "[]", "null", "{"]) {
      expect((await fetch(url, { method: "POST", headers, body })).status).toBe(400);
    }
    expect(page.server.billed).toEqual([]);
  });
});

describe("A28: names of pictures that would lead elsewhere", () => {
  test("only the digests of this project's pictures are answered", async () => {
    const root = temporaryProject({
      "genlock.yaml":
        "version: 1\nprovider: draft\nassets:\n  hero: { prompt: A hero, size: 96x64, alt: a }\n",
      ".env": "SECRET=canary-of-a-file",
    });
    const page = await openGallery(root);
    const quote = await (await page.post("quote", {})).json();
    await page.post("generate", { quote: quote.id, price: 0 });
    let digest = "";
    await until(async () => {
      const state = await (await page.read("api/state")).json();
      digest = state.assets[0].picture?.digest ?? "";
      return digest !== "";
    });
    const port = Number(new URL(page.url).port);
    const get = (path: string) =>
      sendRaw(port, { path: `/${path}`, headers: { host: `127.0.0.1:${port}` } });
    const right = await get(`picture/${digest}`);
    expect(right.status).toBe(200);
    expect(right.headers).toMatchObject({
      "content-type": "image/png",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
    });
    const foreign = "0".repeat(64);
    for (const path of [
      `picture/${foreign}`,
      `thumbnail/${foreign}`,
      `picture/${digest.toUpperCase()}`,
      `picture/${digest}0`,
      `picture/${digest}?raw`,
      `picture/${digest}#x`,
      `picture/${digest}%00`,
      `picture/${digest}/`,
      `picture/../picture/${digest}`,
      "picture/..%2f..%2f.env",
      "picture/%2e%2e/%2e%2e/.env",
      "picture/..%5c..%5c.env",
      `picture//${root}/.env`,
      `picture/${root}/.env`,
      "../.env",
      ".env",
      "..%2f.env",
      "gallery.js/../../package.json",
      "gallery.js?raw",
      "dist/client/gallery.js",
      "%67allery.js",
    ]) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.text).not.toContain("canary");
    }
    expect(page.errors).toEqual([]);
  });
});

describe("A19: texts that would break out of the gallery's page", () => {
  const hostile = `</script><script>alert(1)</script> "onerror=alert(1) <!-- ]]> \u2028 $\${x} \`y\``;

  test("are data in answers and in an exported page", async () => {
    const manifest = {
      version: 1,
      provider: "draft",
      assets: { hero: { prompt: hostile, size: "96x64", alt: hostile } },
    };
    const root = temporaryProject({ "genlock.yaml": JSON.stringify(manifest) });
    const page = await openGallery(root);
    const { session } = page;
    const state = await page.read("api/state");
    expect(state.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const shown = (await state.json()).assets[0].alt;
    expect(shown).toContain("</script><script>alert(1)");
    const folder = join(root, "out");
    await exportGallery({ session, name: hostile, folder });
    const html = readFileSync(join(folder, "index.html"), "utf8");
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    expect(html).not.toMatch(/<!--|<img/);
    const [, data = ""] = /id="gallery-data">(.*?)<\/script>/s.exec(html) ?? [];
    expect(data).not.toMatch(/[\u2028\u2029<]/);
    expect(JSON.parse(data).state.assets[0].alt).toBe(shown);
  });
});

describe("A24: the canary key", () => {
  test("is in nothing that the gallery answers, tells or exports", async () => {
    const page = await openPaid();
    const { key } = page.server;
    page.server.enqueueFault({ kind: "echo-key" });
    const events = await fetch(`${page.url}api/events`, {
      headers: { "x-genlock-token": page.token },
    });
    let told = "";
    void (async () => {
      const decoder = new TextDecoder();
      for await (const chunk of events.body ?? []) told += decoder.decode(chunk, { stream: true });
    })().catch(() => undefined);
    const order = await orderOf(page);
    expect((await sendRaw(page.port, order)).status).toBe(200);
    await until(() => told.includes("run-end"));
    expect(told).toContain("hero");
    const answers = await Promise.all(
      ["", "api/state", "api/asset?id=hero", "gallery.js", "gallery.css"].map(async (path) =>
        (await page.read(path)).text(),
      ),
    );
    const folder = join(page.root, "out");
    await exportGallery({ session: page.session, name: "x", folder });
    const html = readFileSync(join(folder, "index.html"), "utf8");
    const everything = [told, ...answers, html].join("\n");
    expect(everything).not.toContain(key);
    expect(everything).not.toContain(Buffer.from(key).toString("base64").replace(/=+$/, ""));
    expect(html).not.toContain(page.token);
  });
});
