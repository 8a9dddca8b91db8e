import { createServer } from "node:http";
import { connect, type Socket } from "node:net";
import { GenlockError } from "@genlock/core";
import { createLinkOpener } from "@genlock/runner";
import sharp from "sharp";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  parsePattern,
  remoteProject,
  remoteWorld,
  referring,
  type RemoteWorld,
} from "../support/remote-world.ts";

const png = await sharp({ create: { width: 64, height: 64, channels: 3, background: "teal" } })
  .png()
  .toBuffer();

/** Fetches addresses as a manifest names them; nothing may be reached, locked or bought. */
async function expectBlocked(
  world: RemoteWorld,
  urls: readonly string[],
  settings: Parameters<typeof remoteProject>[1] = {},
): Promise<void> {
  const project = await remoteProject(referring(urls), { network: world.network, ...settings });
  for (const { url, status, error } of await project.fetch()) {
    expect({ url, status, code: error?.code }).toEqual({
      url,
      status: "failed",
      code: "FETCH_REFUSED",
    });
    expect(error?.message).not.toContain(project.server.key);
  }
  const loaded = await project.session.load();
  expect(loaded.lock.inputs).toBeUndefined();
  const errors = loaded.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.length).toBeGreaterThanOrEqual(urls.length);
  for (const { range } of errors) expect(range?.start.line).toBeGreaterThan(4);
  await expect(project.session.plan(loaded)).rejects.toSatisfy(
    (error) => GenlockError.isInstance(error) && error.code === "MANIFEST_INVALID",
  );
  expect(project.server.requests).toHaveLength(0);
  expect(world.canaryHits()).toBe(0);
}

describe("A10: addresses that lead to this machine or its neighbours", () => {
  const literals = [
    "127.0.0.1",
    "127.1",
    "127.0.1",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0177.0.0.1",
    "017700000001",
    "127.0.0.1.",
    "0",
    "0.0.0.0",
    "[::]",
    "[::1]",
    "[::ffff:7f00:1]",
    "[::ffff:127.0.0.1]",
    "[0:0:0:0:0:ffff:127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[fe80::1]",
    "[fd00::1]",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.0.1",
    "100.64.0.1",
    "169.254.169.254",
    "224.0.0.1",
    "255.255.255.255",
    "localhost",
    "LOCALHOST.",
    "private.test",
    "１２７.0.0.1",
    "①②⑦.⓪.⓪.①",
    "127。0。0。1",
  ];

  test("are blocked in every spelling, over https and over http", async () => {
    const world = await remoteWorld((_request, response) => response.end(png));
    const port = world.canaryPort;
    await expectBlocked(world, [
      ...literals.map((host) => `https://${host}:${port}/x.png`),
      ...literals.map((host) => `http://${host}:${port}/y.png`),
    ]);
    expect(world.asked).toEqual([]);
  });

  test("are blocked as links in answers too, where http will do", async () => {
    const world = await remoteWorld((_request, response) => response.end(png));
    const open = createLinkOpener({ network: world.network });
    const { signal } = new AbortController();
    for (const host of literals) {
      const link = `http://${host}:${world.canaryPort}/x.png`;
      const answer = open(link, { signal, ownOrigin: "https://api.openai.com" });
      await expect(answer).rejects.toThrow(/public address/);
    }
    expect(world.canaryHits()).toBe(0);
    const answer = await open(world.plainUrl("/x.png"), { signal, ownOrigin: "https://a.test" });
    await answer.close();
    expect(world.asked).toEqual(["/x.png"]);
  });

  test("are blocked where only a forgiving parser sees an address", async () => {
    const world = await remoteWorld((_request, response) => response.end(png));
    const port = world.canaryPort;
    await expectBlocked(world, [
      `//127.0.0.1:${port}/x.png`,
      `http:\\\\127.0.0.1:${port}/x.png`,
      `https:127.0.0.1:${port}/x.png`,
      `https:/\\public.test/x.png`,
      `ht\ttps://127.0.0.1:${port}/x.png`,
      `https://127.0.0.1\n:${port}/x.png`,
      ` https://127.0.0.1:${port}/x.png`,
      `https://user:password@public.test/x.png`,
      `https://@public.test/x.png`,
      `https://public.test\\@127.0.0.1:${port}/x.png`,
      "file:///etc/passwd",
      "ftp://public.test/x.png",
      "javascript:alert(1)",
    ]);
    expect(world.asked).toEqual([]);
  });
});

describe("A11: addresses that lead on", () => {
  test("are blocked at the hop that leads to where they must not", async () => {
    const targets = new Map<string, (world: RemoteWorld) => string>([
      ["/private", ({ canaryPort }) => `https://127.0.0.1:${canaryPort}/x.png`],
      ["/name", ({ canaryPort }) => `https://private.test:${canaryPort}/x.png`],
      ["/twice", () => "/private"],
      ["/plain", ({ plainUrl }) => plainUrl("/x.png")],
      ["/file", () => "file:///etc/passwd"],
      ["/data", () => "data:image/png;base64,AAAA"],
      ["/user", ({ publicUrl }) => publicUrl("/x.png").replace("//", "//me:secret@")],
      ["/loop", () => "/loop"],
    ]);
    const world: RemoteWorld = await remoteWorld((request, response) => {
      const target = targets.get(request.url ?? "");
      if (target === undefined) response.end(png);
      else response.writeHead(302, { location: target(world) }).end();
    });
    await expectBlocked(
      world,
      [...targets.keys()].map((path) => world.publicUrl(path)),
    );
    expect(world.asked.filter((path) => path === "/loop")).toHaveLength(4);
    expect(world.asked).not.toContain("/x.png");
  });

  test("are followed three times, without anything that says who asks", async () => {
    const seen: string[] = [];
    const world: RemoteWorld = await remoteWorld((request, response) => {
      seen.push(...Object.keys(request.headers));
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end(png);
      else response.writeHead(302, { location: `/${left - 1}`, "set-cookie": "a=b" }).end();
    });
    const urls = [world.publicUrl("/3"), world.publicUrl("/20")];
    const project = await remoteProject(referring(urls), { network: world.network });
    const outcomes = await project.fetch();
    const statuses = new Map(outcomes.map(({ url, status }) => [url, status]));
    expect(urls.map((url) => statuses.get(url))).toEqual(["fetched", "failed"]);
    expect(seen).not.toContain("cookie");
    expect(seen).not.toContain("authorization");
    expect(seen).not.toContain("referer");
  });
});

describe("A12: names that resolve to something else", () => {
  test("are blocked when they are connected to", async () => {
    const world = await remoteWorld((_request, response) => response.end(png));
    const port = world.canaryPort;
    await expectBlocked(world, [
      `https://cname.test:${port}/x.png`,
      `https://mapped.test:${port}/x.png`,
      `https://mixed.test:${port}/x.png`,
    ]);
    expect(world.asked).toEqual([]);
  });

  test("are resolved once for a connection, so that what was judged is what is connected to", async () => {
    const world = await remoteWorld((_request, response) => response.end(png));
    const url = world.publicUrl("/x.png", "rebind.test");
    const project = await remoteProject(referring([url]), { network: world.network });
    expect(await project.fetch()).toMatchObject([{ status: "fetched" }]);
    expect(await project.fetch({ update: true })).toMatchObject([
      { status: "failed", error: { code: "FETCH_REFUSED" } },
    ]);
    expect(world.asked).toHaveLength(1);
    expect(world.canaryHits()).toBe(0);
  });
});

describe("a proxy in the environment", () => {
  const proxies = { http: "http://127.0.0.1:9", https: "http://127.0.0.1:9", except: "" };

  test("is not gone through, since it hides where an address leads", async () => {
    const world = await remoteWorld((_request, response) => response.end(png));
    const proxied = { ...proxies, https: `http://127.0.0.1:${world.canaryPort}` };
    await expectBlocked(world, [world.publicUrl("/x.png")], { proxies: proxied });
    expect(world.asked).toEqual([]);
  });

  test("is gone through to an address that somebody listed as trusted", async () => {
    const world = await remoteWorld((_request, response) => response.end(png));
    const tunnels: string[] = [];
    const proxy = createServer().on("connect", (request, socket: Socket) => {
      tunnels.push(request.url ?? "");
      const port = Number(request.url?.split(":")[1]);
      const onward = connect(port, "127.0.0.2", () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
      onward.on("error", () => socket.destroy()).pipe(socket);
      socket.on("error", () => onward.destroy()).pipe(onward);
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void proxy.close());
    const at = proxy.address();
    const uri = `http://127.0.0.1:${typeof at === "object" ? at?.port : ""}`;
    const url = world.publicUrl("/looks/x.png");
    const allow = [parsePattern(world.publicUrl("/looks/*"))];
    const settings = { network: world.network, allow, proxies: { ...proxies, https: uri } };
    const project = await remoteProject(referring([url]), settings);
    expect(await project.fetch()).toMatchObject([{ status: "fetched" }]);
    expect(tunnels).toEqual([new URL(url).host]);
    expect(world.canaryHits()).toBe(0);
  });

  test("does not matter for a host that goes without it", async () => {
    const world = await remoteWorld((_request, response) => response.end(png));
    const settings = { network: world.network, proxies: { ...proxies, except: "a.test, .test" } };
    const project = await remoteProject(referring([world.publicUrl("/x.png")]), settings);
    expect(await project.fetch()).toMatchObject([{ status: "fetched" }]);
  });
});
