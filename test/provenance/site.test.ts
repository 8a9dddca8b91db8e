import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { temporaryProject, writeFiles } from "../support/temporary-project.ts";

/** A font in which every character is a box. */
const font = fileURLToPath(new URL("boxes.ttf", import.meta.url));

const manifest = `version: 1
assets:
  brand/logo:
    prompt: A logo.
    alt: Our "logo" <b>
    size: 1024x1024
    icons: { background: "#123456" }
  cover:
    prompt: A cover.
    alt: A harbour & "boats"
    size: 1600x1200
    social: { text: "Harbour", font: type/Box.ttf }
`;

interface BuiltIndex {
  readonly assets: {
    readonly [id: string]: {
      readonly site?: {
        readonly head: string;
        readonly icons: readonly object[];
        readonly files: readonly { readonly src: string; readonly width: number }[];
      };
    };
  };
}

function project(text = manifest): string {
  const root = temporaryProject({ "genlock.yaml": text });
  mkdirSync(join(root, "type"));
  copyFileSync(font, join(root, "type/Box.ttf"));
  return root;
}

async function built(root: string): Promise<BuiltIndex> {
  expect(await runCli(root, ["generate"])).toMatchObject({ code: 0 });
  expect(await runCli(root, ["build", "--out", "out"])).toMatchObject({ code: 0 });
  return JSON.parse(readFileSync(join(root, "out/assets.json"), "utf8"));
}

describe("`genlock build`", () => {
  test("writes icons and pictures for links, with tags and entries that name them", async () => {
    const root = project();
    const { assets } = await built(root);
    const [logo, cover] = [assets["brand/logo"]?.site, assets["cover"]?.site];
    expect(logo?.head).toBe(
      [
        '<link rel="icon" href="brand/favicon-48.ico" type="image/x-icon" sizes="16x16 32x32 48x48">',
        '<link rel="apple-touch-icon" href="brand/apple-touch-icon-180.png" sizes="180x180">',
        '<link rel="icon" href="brand/icon-192.png" type="image/png" sizes="192x192">',
        '<link rel="icon" href="brand/icon-512.png" type="image/png" sizes="512x512">',
      ].join("\n"),
    );
    expect(logo?.icons).toEqual(
      ["icon-192", "icon-512", "maskable-192", "maskable-512"].map((name) => ({
        src: `brand/${name}.png`,
        sizes: name.endsWith("192") ? "192x192" : "512x512",
        type: "image/png",
        purpose: name.startsWith("icon") ? "any" : "maskable",
      })),
    );
    expect(cover?.icons).toEqual([]);
    expect(cover?.head.split("\n")).toEqual([
      '<meta property="og:image" content="social-wide-1200x630.jpg">',
      '<meta property="og:image:type" content="image/jpeg">',
      '<meta property="og:image:width" content="1200">',
      '<meta property="og:image:height" content="630">',
      '<meta property="og:image:alt" content="A harbour &amp; &quot;boats&quot;">',
      '<meta name="twitter:card" content="summary_large_image">',
    ]);
    const files = [...(logo?.files ?? []), ...(cover?.files ?? [])];
    const pictures = files.filter(({ src }) => !src.endsWith(".ico"));
    expect([files.length, pictures.length]).toEqual([7, 6]);
    for (const { src, width } of pictures) {
      expect((await sharp(join(root, "out", src)).metadata()).width).toBe(width);
    }
    expect(readFileSync(join(root, "out/brand/favicon-48.ico")).readUInt16LE(4)).toBe(3);

    // Icons are free: without them nothing is stale, and their files go.
    writeFiles(root, { "genlock.yaml": manifest.replace(/^ {4}icons.*\n/m, "") });
    expect((await runCli(root, ["plan", "--detailed-exitcode"])).code).toBe(0);
    expect((await built(root)).assets["brand/logo"]?.site).toBeUndefined();
    expect(existsSync(join(root, "out/brand/favicon-48.ico"))).toBe(false);
  });

  test("says which font cannot be read, and reads none outside of the project", async () => {
    const root = project(manifest.replace("Box.ttf", "None.ttf"));
    expect((await runCli(root, ["generate"])).code).toBe(0);
    const missing = await runCli(root, ["build"]);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain("FONT_UNREADABLE");
    expect(missing.stderr).toContain("type/None.ttf");

    const outside = join(temporaryProject(), "Other.ttf");
    copyFileSync(join(root, "type/Box.ttf"), outside);
    symlinkSync(outside, join(root, "type/None.ttf"));
    expect((await runCli(root, ["build"])).stderr).toContain("it leads out of the project");

    writeFileSync(join(root, "genlock.yaml"), manifest.replace("type/Box.ttf", "../Box.ttf"));
    expect((await runCli(root, ["check"])).code).toBe(3);
  });

  test("warns of characters that a font lacks, and counts none that nobody sees", async () => {
    const root = project(manifest.replace('"Harbour"', '"Ho\\n\u200d\ufe0f: 漢🎉é漢"'));
    const checked = await runCli(root, ["check"]);
    expect(checked.code).toBe(0);
    const told = checked.stdout + checked.stderr;
    expect(told).toContain("warning FONT_LACKS: The font `type/Box.ttf` has no `漢`, `🎉` and `é`");
    expect(told).toMatch(/genlock\.yaml:12:\d+/);
    writeFileSync(join(root, "genlock.yaml"), manifest);
    expect((await runCli(root, ["check"])).stderr).not.toContain("FONT_LACKS");
  });
});

test("`genlock provenance` names icons that have no place for a mark", async () => {
  const root = project();
  expect((await runCli(root, ["generate"])).code).toBe(0);
  const { stdout } = await runCli(root, ["provenance", "brand/logo"]);
  expect(stdout).toContain("1 site file (ico): no mark, and no place for one");
  expect(stdout).toContain("5 site files (png): algorithmicMedia");
  expect(stdout).toMatch(/warning: \d files? of brand\/logo \(\w+, ico\) say nothing/);
});
