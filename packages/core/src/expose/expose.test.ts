import { describe, expect, test } from "vitest";
import { composePicture } from "./compose-picture.ts";
import { declarationText } from "./declaration-text.ts";
import type { ExpectedPicture } from "./expect-picture.ts";
import { moduleText } from "./module-text.ts";
import type { PictureFile } from "./picture.ts";

const original = { format: "png", width: 1200, height: 800 };

function picture(parts: Partial<ExpectedPicture> = {}): ExpectedPicture {
  const derivatives = [
    { format: "avif", width: 400, height: 267 },
    { format: "avif", width: 800, height: 533 },
    { format: "jpeg", width: 400, height: 267 },
    { format: "jpeg", width: 800, height: 533 },
  ];
  return { id: "hero", alt: "A hill", original, derivatives, sized: true, ...parts };
}

function urlOf(file: PictureFile): string {
  return `/img/${file.width}.${file.format}`;
}

/** Runs a module's text for real and answers its default export, with the others beside it. */
async function evaluate(text: string): Promise<unknown> {
  const { default: value, ...others }: { readonly default: unknown } = await import(
    `data:text/javascript,${encodeURIComponent(text)}`
  );
  return typeof value === "object" && !Array.isArray(value) ? { ...value, ...others } : value;
}

const nasty = "</script><!-- \"q\" 'q' `b` ${1+1} \\ \u2028\u2029\n*/ ]]>";

describe("composePicture", () => {
  test("takes the widest file of the last format for img", () => {
    expect(composePicture(picture(), urlOf)).toEqual({
      id: "hero",
      img: { src: "/img/800.jpeg", w: 800, h: 533 },
      sources: {
        avif: "/img/400.avif 400w, /img/800.avif 800w",
        jpeg: "/img/400.jpeg 400w, /img/800.jpeg 800w",
      },
      srcset: "/img/400.jpeg 400w, /img/800.jpeg 800w",
      art: [],
      alt: "A hill",
      markup:
        '<picture><source type="image/avif" sizes="100vw" srcset="/img/400.avif 400w, /img/800.avif 800w">' +
        '<img src="/img/800.jpeg" srcset="/img/400.jpeg 400w, /img/800.jpeg 800w" sizes="100vw"' +
        ' width="800" height="533" alt="A hill" decoding="async"></picture>',
      imageSet:
        'image-set(url("/img/800.avif") type("image/avif") 1x, url("/img/800.jpeg") type("image/jpeg") 1x)',
    });
  });

  test("stands on the original where there are no derivatives", () => {
    const { img, sources, srcset } = composePicture(picture({ derivatives: [] }), urlOf);
    expect({ img, sources, srcset }).toEqual({
      img: { src: "/img/1200.png", w: 1200, h: 800 },
      sources: {},
      srcset: "/img/1200.png 1200w",
    });
  });
});

describe("moduleText", () => {
  test.each([
    ["with derivatives", picture()],
    ["without derivatives", picture({ derivatives: [] })],
    ["with a nasty alt text", picture({ alt: nasty, id: "a/b-c_d" })],
  ])("means the same data as composePicture: %s", async (_, shown) => {
    const text = moduleText(shown, (file) => ({ kind: "text", url: urlOf(file) }));
    expect(await evaluate(text)).toEqual(composePicture(shown, urlOf));
  });

  test("imports each file once and builds the texts from the imports", async () => {
    const text = moduleText(picture(), (file) => ({
      kind: "import",
      specifier: `data:text/javascript,export default "${urlOf(file)}"`,
    }));
    expect(text.match(/^import /gm)).toHaveLength(4);
    expect(await evaluate(text)).toEqual(composePicture(picture(), urlOf));
  });

  test("is inert inside a script element", () => {
    const text = moduleText(picture({ alt: nasty }), () => ({ kind: "text", url: nasty }));
    expect(text).not.toMatch(/<\/script|<!--|\]\]>|[\u2028\u2029]/);
  });
});

describe("declarationText", () => {
  test("declares every asset exactly, sorted, with what is known", () => {
    const assets = [
      picture({ id: "icons/sun", derivatives: [] }),
      picture(),
      picture({ id: "auto", sized: false }),
    ];
    const text = declarationText(assets);
    expect(text).toMatchInlineSnapshot(`
      "// Written by \`genlock types\` and by \`vite dev\` from genlock.yaml: edit that file instead.

      declare module "virtual:genlock/auto" {
        import type { Picture } from "vite-plugin-genlock/client";
        const picture: Picture<"auto", number, number, "avif" | "jpeg">;
        export default picture;
        export const markup: string;
        export const imageSet: string;
      }
      declare module "genlock:auto?*url" { const value: string; export default value; }
      declare module "genlock:auto?*srcset" { const value: string; export default value; }
      declare module "genlock:auto?*markup" { const value: string; export default value; }
      declare module "genlock:auto?*image-set" { const value: string; export default value; }
      declare module "genlock:auto?*placeholder" { const value: string | undefined; export default value; }
      declare module "genlock:auto?*img" { const value: import("vite-plugin-genlock/client").PictureImg; export default value; }
      declare module "genlock:auto?*metadata" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
      declare module "genlock:auto?*meta" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
      declare module "genlock:auto?*site" { const value: import("vite-plugin-genlock/client").PictureSite; export default value; }
      declare module "genlock:auto?*" { const value: import("vite-plugin-genlock/client").Picture<"auto">; export default value; export const markup: string; export const imageSet: string; }

      declare module "virtual:genlock/hero" {
        import type { Picture } from "vite-plugin-genlock/client";
        const picture: Picture<"hero", 800, 533, "avif" | "jpeg">;
        export default picture;
        export const markup: string;
        export const imageSet: string;
      }
      declare module "genlock:hero?*url" { const value: string; export default value; }
      declare module "genlock:hero?*srcset" { const value: string; export default value; }
      declare module "genlock:hero?*markup" { const value: string; export default value; }
      declare module "genlock:hero?*image-set" { const value: string; export default value; }
      declare module "genlock:hero?*placeholder" { const value: string | undefined; export default value; }
      declare module "genlock:hero?*img" { const value: import("vite-plugin-genlock/client").PictureImg; export default value; }
      declare module "genlock:hero?*metadata" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
      declare module "genlock:hero?*meta" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
      declare module "genlock:hero?*site" { const value: import("vite-plugin-genlock/client").PictureSite; export default value; }
      declare module "genlock:hero?*" { const value: import("vite-plugin-genlock/client").Picture<"hero">; export default value; export const markup: string; export const imageSet: string; }

      declare module "virtual:genlock/icons/sun" {
        import type { Picture } from "vite-plugin-genlock/client";
        const picture: Picture<"icons/sun", 1200, 800, never>;
        export default picture;
        export const markup: string;
        export const imageSet: string;
      }
      declare module "genlock:icons/sun?*url" { const value: string; export default value; }
      declare module "genlock:icons/sun?*srcset" { const value: string; export default value; }
      declare module "genlock:icons/sun?*markup" { const value: string; export default value; }
      declare module "genlock:icons/sun?*image-set" { const value: string; export default value; }
      declare module "genlock:icons/sun?*placeholder" { const value: string | undefined; export default value; }
      declare module "genlock:icons/sun?*img" { const value: import("vite-plugin-genlock/client").PictureImg; export default value; }
      declare module "genlock:icons/sun?*metadata" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
      declare module "genlock:icons/sun?*meta" { const value: readonly import("vite-plugin-genlock/client").PictureFile[]; export default value; }
      declare module "genlock:icons/sun?*site" { const value: import("vite-plugin-genlock/client").PictureSite; export default value; }
      declare module "genlock:icons/sun?*" { const value: import("vite-plugin-genlock/client").Picture<"icons/sun">; export default value; export const markup: string; export const imageSet: string; }
      "
    `);
    expect(declarationText(assets.toReversed())).toBe(text);
  });

  test("stays one declaration whatever an id holds", () => {
    const text = declarationText([picture({ id: '"; export {}; //\n\u2028`${x}' })]);
    const lines = text.split("\n").filter((line) => line.startsWith("declare module"));
    expect(lines[0]).toBe('declare module "virtual:genlock/\\"; export {}; //\\n\\u2028`${x}" {');
    expect(lines).toHaveLength(11);
    expect(text.match(/declare module/g)).toHaveLength(11);
  });
});
