import { hash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { createDeriver } from "./create-deriver.ts";
import type { KnownFile } from "./edit-area.ts";
import { donut, drawSubject, leaf, onBackdrop } from "./matte/keyed-subjects.fixture.ts";
import type { Rgba } from "./worker/rgba.ts";

const deriver = createDeriver();
const folder = await mkdtemp(join(tmpdir(), "genlock-cut-out-"));
afterAll(async () => {
  await deriver.close();
  await rm(folder, { recursive: true });
});

let files = 0;

async function laid(bytes: Buffer): Promise<KnownFile> {
  files += 1;
  const path = join(folder, `picture-${files}`);
  await writeFile(path, bytes);
  return { path, digest: hash("sha256", bytes, "hex") };
}

function png({ data, width, height }: Rgba): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}

function svg(markup: string, size = 200): Promise<Buffer> {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">`;
  return sharp(Buffer.from(`${open}${markup}</svg>`))
    .png()
    .toBuffer();
}

describe("a file with a backdrop", () => {
  test("becomes a lossless PNG with alpha, told with its figures", async () => {
    const received = await laid(await png(onBackdrop(await drawSubject(leaf), [255, 0, 255])));
    const to = join(folder, "leaf.png");
    const made = await deriver.cutOut({ received, to });
    const bytes = await readFile(to);
    expect(made).toMatchObject({
      ok: true,
      digest: hash("sha256", bytes, "hex"),
      byteLength: bytes.byteLength,
      width: 512,
      height: 512,
      hasAlpha: true,
      quality: { uniform: 1, inside: 0 },
    });
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(4);
    expect(data[3]).toBe(0);
    expect(data[(256 * 512 + 256) * 4 + 3]).toBe(255);
  });

  test("gives the same bytes every time", async () => {
    const received = await laid(await png(onBackdrop(await drawSubject(donut), [0, 255, 0])));
    const first = await deriver.cutOut({ received, to: join(folder, "one.png") });
    const second = await deriver.cutOut({ received, to: join(folder, "two.png") });
    expect(second).toEqual(first);
  });

  test.each([
    [
      "without one",
      `<rect width="70" height="200" fill="#ff0000"/><rect x="70" width="60" height="200" fill="#00ff00"/><rect x="130" width="70" height="200" fill="#0000ff"/>`,
      /no backdrop of one colour/,
    ],
    [
      "with nothing on it",
      `<rect width="200" height="200" fill="#ff00ff"/>`,
      /nothing on the backdrop/,
    ],
  ])("%s is refused in words", async (_, markup, detail) => {
    const received = await laid(await svg(markup));
    const made = await deriver.cutOut({ received, to: join(folder, "refused.png") });
    expect(made.ok ? "" : made.detail).toMatch(detail);
  });

  test("whose bytes are others than expected is not touched", async () => {
    const { path } = await laid(await svg(`<rect width="200" height="200"/>`));
    const received = { path, digest: "0".repeat(64) };
    await expect(deriver.cutOut({ received, to: join(folder, "x.png") })).rejects.toMatchObject({
      code: "DERIVE_ORIGINAL_CHANGED",
    });
  });
});

const dot = `<circle cx="100" cy="100" r="60" fill="#e53935"/>`;

describe("a picture held against what is expected", () => {
  test.each([
    ["alpha that is there", dot, { alpha: true }, []],
    [
      "no alpha where none is",
      `<rect width="200" height="200" fill="#fff"/>`,
      { alpha: false },
      [],
    ],
    [
      "alpha that is missing",
      `<rect width="200" height="200" fill="#fff"/>`,
      { alpha: true },
      ["alpha"],
    ],
    ["alpha nobody wants", dot, { alpha: false }, ["alpha"]],
    ["something to see", dot, { not_blank: true }, []],
    [
      "one even colour",
      `<rect width="200" height="200" fill="#abc"/>`,
      { not_blank: true },
      ["not_blank"],
    ],
    ["nothing at all", "", { not_blank: true }, ["not_blank"]],
    ["an empty border", dot, { empty_border: 0.19 }, []],
    ["a border that is reached", dot, { empty_border: 0.25 }, ["empty_border"]],
    [
      "an empty border of a colour",
      `<rect width="200" height="200" fill="#fafafa"/>${dot}`,
      { empty_border: 0.19 },
      [],
    ],
    [
      "a filled border of a colour",
      `<rect width="200" height="200" fill="#fafafa"/>${dot}`,
      { empty_border: 0.25 },
      ["empty_border"],
    ],
    ["a safe zone that is kept", dot, { safe_zone: [0.2, 0.2, 0.8, 0.8] }, []],
    ["a safe zone that is left", dot, { safe_zone: [0.2, 0.2, 0.6, 0.8] }, ["safe_zone"]],
    ["its palette", dot, { palette: { colours: ["#e53935"], within: 10, share: 0.9 } }, []],
    [
      "a palette near it",
      dot,
      { palette: { colours: ["#e04038", "#00ff00"], within: 10, share: 0.9 } },
      [],
    ],
    [
      "another palette",
      dot,
      { palette: { colours: ["#3949ab"], within: 10, share: 0.9 } },
      ["palette"],
    ],
    ["few bytes", dot, { max_bytes: 100_000 }, []],
    ["too many bytes", dot, { max_bytes: 10 }, ["max_bytes"]],
    [
      "several at once",
      "",
      { alpha: false, not_blank: true, max_bytes: 1 },
      ["alpha", "not_blank", "max_bytes"],
    ],
  ])("%s", async (_, markup, expected, names) => {
    const file = await laid(await svg(markup));
    const unmet = await deriver.examine({ file, expected });
    expect(unmet.map(({ name }) => name)).toEqual(names);
    for (const { detail } of unmet) expect(detail).toMatch(/^[A-Z0-9].*\.$/);
  });
});
