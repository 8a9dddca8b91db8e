import { gzipSync } from "node:zlib";
import type { RequestListener } from "node:http";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createLinkOpener } from "@genlock/runner";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { parsePattern, referring, remoteProject, remoteWorld } from "../support/remote-world.ts";

const solid = (background: string) =>
  sharp({ create: { width: 64, height: 64, channels: 3, background } });
const png = await solid("teal").png().toBuffer();
const jpeg = await solid("teal").jpeg().toBuffer();
const webp = await solid("teal").webp().toBuffer();
const otherPng = await solid("red").png().toBuffer();

describe("A13: addresses that are not among those a config allows", () => {
  const folder = "/looks/x.png";

  test("are blocked however much they look like one", async () => {
    const world = await remoteWorld((_request, response) => response.end(png));
    const allowed = world.publicUrl(folder, "cdn.test");
    const port = new URL(allowed).port;
    const urls = [
      world.publicUrl(folder, "cdn.test.evil"),
      world.publicUrl(`/?${allowed}`, "evil.test"),
      world.publicUrl(`/#${allowed}`, "evil.test"),
      `https://cdn.test:${port}@evil.test:${port}${folder}`,
      world.publicUrl("/looks/../secret.png", "cdn.test"),
      world.publicUrl("/looks/%2e%2e/secret.png", "cdn.test"),
      world.publicUrl("/looks/..%2fsecret.png", "cdn.test"),
      world.publicUrl("/looks/%2e%2e%5csecret.png", "cdn.test"),
      world.publicUrl("/looks//evil.test/x.png", "cdn.test"),
      world.publicUrl("/looks", "cdn.test"),
      world.publicUrl("/looksx/x.png", "cdn.test"),
      world.plainUrl(folder, "cdn.test"),
      `https://cdn.test${folder}`,
    ];
    const allow = [parsePattern(world.publicUrl("/looks/*", "cdn.test"))];
    const settings = { network: world.network, allow };
    const project = await remoteProject(referring([...urls, allowed]), settings);
    for (const { url, status, error } of await project.fetch()) {
      const expected =
        url === allowed ? [url, "fetched", undefined] : [url, "failed", "FETCH_REFUSED"];
      expect([url, status, error?.code]).toEqual(expected);
    }
    expect(world.asked).toEqual([folder]);
    expect(world.canaryHits()).toBe(0);
  });

  test("are blocked when an allowed one leads to them", async () => {
    const world = await remoteWorld((request, response) => {
      if (request.url !== folder) response.end(png);
      else response.writeHead(302, { location: world.publicUrl("/x.png", "evil.test") }).end();
    });
    const allow = [parsePattern(world.publicUrl("/*", "cdn.test"))];
    const urls = [world.publicUrl(folder, "cdn.test")];
    const project = await remoteProject(referring(urls), { network: world.network, allow });
    expect(await project.fetch()).toMatchObject([{ error: { code: "FETCH_REFUSED" } }]);
    expect(world.asked).toEqual([folder]);
  });

  test("stay blocked where their name leads to a private address, but for an origin that is trusted", async () => {
    const world = await remoteWorld((_request, response) => response.end(png));
    const url = `http://private.test:${world.canaryPort}/x.png`;
    const { network } = world;
    const allow = [parsePattern(`http://private.test:${world.canaryPort}/*`)];
    const listed = await remoteProject(referring([url]), { network, allow });
    expect(await listed.fetch()).toMatchObject([{ error: { code: "FETCH_REFUSED" } }]);
    expect(world.canaryHits()).toBe(0);
    const privateOrigins = [new URL(url).origin];
    const trusted = await remoteProject(referring([url]), { network, privateOrigins });
    expect(await trusted.fetch()).toMatchObject([{ error: { code: "FETCH_FAILED" } }]);
    expect(world.canaryHits()).toBe(1);
  });

  test("are blocked where a public server leads to an origin that is trusted", async () => {
    const world = await remoteWorld((_request, response) => {
      const location = `http://private.test:${world.canaryPort}/x.png`;
      response.writeHead(302, { location }).end();
    });
    const { network, canaryPort } = world;
    const privateOrigins = [`http://private.test:${canaryPort}`];
    const urls = [world.publicUrl("/x.png")];
    const project = await remoteProject(referring(urls), { network, privateOrigins });
    expect(await project.fetch()).toMatchObject([{ error: { code: "FETCH_REFUSED" } }]);
    const open = createLinkOpener({ network });
    const { signal } = new AbortController();
    const [ownOrigin = ""] = privateOrigins;
    await expect(open(world.plainUrl("/x"), { signal, ownOrigin })).rejects.toThrow(/public/);
    expect(world.canaryHits()).toBe(0);
  });
});

describe("A14: answers that are made to hurt whoever reads them", () => {
  const megabyte = 1024 * 1024;
  const html = "<html><script>alert(1)</script></html>";
  const answers: { readonly [path: string]: RequestListener } = {
    "/endless": (_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(megabyte))) continue;
      };
      response.writeHead(200, { "content-type": "image/png" }).on("drain", more);
      more();
    },
    "/claims-300-mb": (_request, response) => {
      response.writeHead(200, { "content-length": 300 * megabyte }).write(png);
    },
    "/one-byte-a-second": (_request, response) => {
      const timer = setInterval(() => response.write("x"), 50);
      response.on("close", () => clearInterval(timer)).writeHead(200);
    },
    "/silent": () => undefined,
    "/gzip-bomb": (_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      response.end(gzipSync(Buffer.alloc(80 * megabyte)));
    },
    "/gzip-cut": (_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(png).subarray(0, 20));
    },
    "/unknown-packing": (_request, response) => {
      response.writeHead(200, { "content-encoding": "x-mine" }).end(png);
    },
    "/html": (_request, response) => {
      response.writeHead(200, { "content-type": "image/png" }).end(html);
    },
    "/svg": (_request, response) => {
      const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
      response.writeHead(200, { "content-type": "image/png" }).end(svg);
    },
    "/gif": (_request, response) => response.end(Buffer.from("GIF89a")),
    "/png-and-html": (_request, response) => response.end(Buffer.concat([png, Buffer.from(html)])),
    "/jpeg-and-html": (_request, response) =>
      response.end(Buffer.concat([jpeg, Buffer.from(html)])),
    "/webp-and-html": (_request, response) =>
      response.end(Buffer.concat([webp, Buffer.from(html)])),
    "/cut": (_request, response) => response.end(png.subarray(0, png.length / 2)),
    "/cut-in-its-length": (_request, response) => {
      response.writeHead(200, { "content-length": png.length });
      response.write(png.subarray(0, 20), () => response.destroy());
    },
    "/empty": (_request, response) => response.end(),
    "/not-there": (_request, response) => response.writeHead(404).end(png),
    "/huge": (_request, response) => response.end(claimedPng(30_000)),
  };

  test("end within bounds of time and bytes, and nothing of them is kept", async () => {
    const world = await remoteWorld((request, response) => {
      answers[request.url ?? ""]?.(request, response);
    });
    const urls = Object.keys(answers).map((path) => world.publicUrl(path));
    const project = await remoteProject(referring(urls), { network: world.network, time: 3000 });
    for (const { url, status, error } of await project.fetch()) {
      expect([url, status, error?.code]).toEqual([url, "failed", "FETCH_FAILED"]);
    }
    expect([...world.asked].sort()).toEqual(Object.keys(answers).sort());
    const blobs = readdirSync(project.root, { recursive: true, encoding: "utf8" });
    expect(blobs.filter((name) => /[0-9a-f]{64}/.test(name))).toEqual([]);
    expect((await project.session.load()).lock.inputs).toBeUndefined();
    expect(project.server.requests).toHaveLength(0);
  });

  test("are read where they are pictures, also packed ones and ones of another kind than they say", async () => {
    const sound: { readonly [path: string]: RequestListener } = {
      "/packed.png": (_request, response) => {
        response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(png));
      },
      "/a.jpg": (_request, response) => response.end(jpeg),
      "/b.webp": (_request, response) => {
        response.writeHead(200, { "content-type": "text/html" }).end(webp);
      },
    };
    const world = await remoteWorld((request, response) => {
      sound[request.url ?? ""]?.(request, response);
    });
    const urls = Object.keys(sound).map((path) => world.publicUrl(path));
    const project = await remoteProject(referring(urls), { network: world.network });
    const outcomes = await project.fetch();
    expect(outcomes.map(({ input }) => input?.mediaType)).toEqual([
      "image/jpeg",
      "image/webp",
      "image/png",
    ]);
  });
});

describe("A15: another picture at the same address", () => {
  test("is refused without --update-references, and nothing is bought for it", async () => {
    let answer = png;
    const world = await remoteWorld((_request, response) => response.end(answer));
    const settings = { network: world.network };
    const first = await remoteProject(referring([world.publicUrl("/x.png")]), settings);
    const [fetched] = await first.fetch();
    expect(fetched).toMatchObject({
      status: "fetched",
      input: { mediaType: "image/png", width: 64 },
    });
    answer = otherPng;
    // Who has the bytes asks nobody.
    expect(await first.fetch()).toMatchObject([{ status: "current" }]);
    expect(world.asked).toHaveLength(1);
    const colleague = await first.colleague();
    const failed = { status: "failed", input: fetched?.input, error: { code: "FETCH_CHANGED" } };
    expect(await colleague.fetch()).toMatchObject([failed]);
    const project = await colleague.session.load();
    expect(project.lock.inputs).toEqual((await first.session.load()).lock.inputs);
    const report = await colleague.session.run(project, await colleague.session.plan(project));
    expect(report.jobs).toMatchObject([
      { status: "failed", error: { code: "INPUT_BYTES_MISSING" } },
    ]);
    expect(colleague.server.requests).toHaveLength(0);
    expect(await colleague.fetch({ update: true })).toMatchObject([{ status: "updated" }]);
    const after = await colleague.session.load();
    expect([...(after.lock.inputs?.values() ?? [])][0]?.digest).not.toBe(fetched?.input?.digest);
  });

  test("is not asked for by anything but fetch", async () => {
    const world = await remoteWorld((_request, response) => response.end(png));
    const url = world.publicUrl("/x.png");
    const project = await remoteProject(referring([url]), { network: world.network });
    await project.session.load();
    await project.fetch();
    const loaded = await project.session.load();
    const report = await project.session.run(loaded, await project.session.plan(loaded));
    expect(report.jobs).toMatchObject([{ status: "done" }]);
    expect(project.server.requests[0]?.files[0]?.bytes).toEqual(new Uint8Array(png));
    await project.session.status(await project.session.load());
    await project.session.derive(await project.session.load());
    expect(world.asked).toEqual(["/x.png"]);
    expect(readdirSync(join(project.root, "genlock"))).toEqual(["a0.png"]);
  });
});

/** A PNG that says it is as large as this, and has an end. */
function claimedPng(edge: number): Buffer {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(edge, 16);
  bytes.writeUInt32BE(edge, 20);
  return bytes;
}
