import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { paidProject } from "../support/paid-project.ts";
import { filesBelow, findDamage, paidAssets, paidHead, until } from "../support/running-project.ts";

const buy = ["generate", "--yes"] as const;

function withReference(path: string): string {
  return `${paidHead}  a: { prompt: like this, references: [${JSON.stringify(path)}], alt: a }\n`;
}

const picture = (width = 64, height = 64): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 4, background: "#f00f" } })
    .png()
    .toBuffer();

describe("A08: references that lead out or are no regular files", () => {
  const outside = [
    "../../.ssh/id_rsa",
    "/etc/passwd",
    "C:\\Windows\\win.ini",
    "\\\\srv\\share\\x.png",
    "file:///etc/passwd",
    "link/secret.png",
    "dangling.png",
    "pipe.png",
    "device.png",
    "folder.png",
  ];

  test("are refused with a place, not opened, and nothing is sent", async () => {
    const project = await paidProject(paidHead);
    const elsewhere = mkdtempSync(join(tmpdir(), "genlock-secret-"));
    writeFileSync(join(elsewhere, "secret.png"), await picture());
    symlinkSync(elsewhere, project.path("link"));
    symlinkSync(join(elsewhere, "nothing"), project.path("dangling.png"));
    symlinkSync("/dev/zero", project.path("device.png"));
    // Whoever opened it for reading would wait for a writer for ever.
    execFileSync("mkfifo", [project.path("pipe.png")]);
    mkdirSync(project.path("folder.png"));
    for (const path of outside) {
      project.write(withReference(path));
      const refused = await project.run(...buy);
      expect({ path, code: refused.code }).toEqual({ path, code: 3 });
      expect(refused.stderr).toMatch(/genlock\.yaml:\d+:\d+/);
    }
    expect(project.server.requests).toHaveLength(0);
  });
});

describe("A09: a folder that is swapped for a link between plan and write", () => {
  test("never takes a picture out of the project", async () => {
    const project = await paidProject(paidHead + paidAssets(2), { latency: 400 });
    const elsewhere = mkdtempSync(join(tmpdir(), "genlock-outside-"));
    mkdirSync(project.path("genlock"));
    const running = project.start(buy);
    await until(() => project.server.requests.length > 0, "a call");
    renameSync(project.path("genlock"), project.path("genlock-before"));
    symlinkSync(elsewhere, project.path("genlock"));
    const ended = await running.ended;
    expect(ended.code).not.toBe(0);
    expect(ended.stdout).toContain("ORIGINALS_FOLDER_OUTSIDE");
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(filesBelow(project.path(".genlock/store/v1/blobs"))).toHaveLength(2);
  });
});

/** A PNG that says it is as large as this, with few bytes. */
function claimedPng(width: number, height: number, chunk?: readonly [string, Buffer]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const parts = [chunkOf("IHDR", header)];
  if (chunk !== undefined) parts.push(chunkOf(...chunk));
  parts.push(chunkOf("IDAT", deflateSync(Buffer.alloc(64))), chunkOf("IEND", Buffer.alloc(0)));
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), ...parts]);
}

function chunkOf(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

describe("A16: pictures that are made to hurt whoever decodes them", () => {
  test("are refused before anything is sent, quickly and in bounded memory", async () => {
    const text = Buffer.concat([Buffer.from("k\0\0"), deflateSync(Buffer.alloc(50_000_000))]);
    const whole = await picture(300, 300);
    const inputs: { readonly [name: string]: Buffer } = {
      "wide.png": claimedPng(16_000, 16_000),
      "wider.png": claimedPng(30_000, 30_000),
      "text.png": claimedPng(64, 64, ["zTXt", text]),
      "cut.png": whole.subarray(0, whole.length / 2),
      "cut.jpg": (await sharp(whole).flatten().jpeg().toBuffer()).subarray(0, 400),
      "cut.webp": (await sharp(whole).webp().toBuffer()).subarray(0, 40),
      "page.pdf": Buffer.from("%PDF-1.4\n%%EOF\n"),
      "photo.tiff": await sharp(whole).tiff().toBuffer(),
      "photo.heic": Buffer.from("00000018667479706865696300000000", "hex"),
    };
    const project = await paidProject(paidHead);
    for (const [name, bytes] of Object.entries(inputs)) {
      writeFileSync(project.path(name), bytes);
      project.write(withReference(name));
      // Kilobytes of addresses, and seconds of computing.
      const limits = "ulimit -v 40000000; ulimit -t 15";
      const refused = await project.start(buy, { before: limits }).ended;
      expect({ name, code: refused.code }).toEqual({ name, code: 3 });
    }
    expect(project.server.requests).toHaveLength(0);
  });
});

describe("A17: SVG as an input", () => {
  test("is refused whatever is in it", async () => {
    const project = await paidProject(paidHead);
    const drawings = [
      '<image href="file:///etc/passwd" width="10" height="10"/>',
      "<script>fetch('http://127.0.0.1')</script>",
      '<foreignObject width="10" height="10"><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
      '<g id="a"><use href="#b"/><use href="#b"/></g><g id="b"><use href="#c"/><use href="#c"/></g>',
    ];
    for (const drawing of drawings) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${drawing}</svg>`;
      for (const name of ["look.svg", "look.png"]) {
        writeFileSync(project.path(name), svg);
        project.write(withReference(name));
        expect((await project.run("check")).code).toBe(3);
      }
    }
    expect(project.server.requests).toHaveLength(0);
  });
});

describe("A18: masks that do not fit", () => {
  test("another size, no alpha channel, a claim of gigabytes: said before anything is sent", async () => {
    const project = await paidProject(paidHead);
    writeFileSync(project.path("base.png"), await picture());
    const opaque = await sharp(await picture())
      .removeAlpha()
      .png()
      .toBuffer();
    const masks = { small: await picture(32, 32), opaque, huge: claimedPng(60_000, 60_000) };
    for (const [name, bytes] of Object.entries(masks)) {
      writeFileSync(project.path("mask.png"), bytes);
      project.write(`${paidHead}  a: { prompt: a hat, edit: base.png, mask: mask.png, alt: a }\n`);
      const refused = await project.run(...buy);
      expect({ name, code: refused.code }).toEqual({ name, code: 3 });
      expect(refused.stderr).toMatch(/genlock\.yaml:\d+:\d+/);
    }
    expect(project.server.requests).toHaveLength(0);
    expect(findDamage(project.root)).toEqual([]);
  });
});
