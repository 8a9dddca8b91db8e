import sharp from "sharp";

/** One file that a page names, and what the page says of it. */
export interface PageFile {
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels; `undefined`: the page does not say. */
  readonly height: number | undefined;
  /** Media type; `undefined`: the page does not say. */
  readonly type: string | undefined;
}

/** Everything that a page's `<picture>`s and `<img>`s name. */
export function pictureFiles(html: string): PageFile[] {
  return [...html.matchAll(/<(source|img)\s([^>]*)>/g)].flatMap(([, tag, text = ""]) => {
    const attributes = readAttributes(text);
    const type = attributes.get("type");
    const files = readSrcset(attributes.get("srcset") ?? "").map((file) => ({ ...file, type }));
    const url = attributes.get("src");
    if (tag !== "img" || url === undefined) return files;
    const width = Number(attributes.get("width"));
    return [...files, { url, width, height: Number(attributes.get("height")), type }];
  });
}

/**
 * Fetches every picture of a page and decodes it.
 *
 * @param pageUrl what relative URLs are relative to.
 * @returns a line for each file that is not what the page says.
 */
export async function wrongPictures(html: string, pageUrl: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const file of pictureFiles(html)) {
    const response = await fetch(new URL(file.url, pageUrl));
    if (!response.ok) {
      wrong.push(`${file.url}: ${response.status}`);
      continue;
    }
    const image = sharp(Buffer.from(await response.arrayBuffer()));
    const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
    const { format, compression } = await image.metadata();
    const type = `image/${format === "heif" ? (compression === "av1" ? "avif" : "heif") : format}`;
    const isRight =
      data.byteLength > 0 &&
      info.width === file.width &&
      (file.height === undefined || info.height === file.height) &&
      (file.type === undefined || file.type === type) &&
      response.headers.get("content-type") === type;
    if (!isRight) {
      wrong.push(`${file.url}: ${info.width}x${info.height} ${type}, not ${JSON.stringify(file)}`);
    }
  }
  return wrong;
}

function readAttributes(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
      name,
      value.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&"),
    ]),
  );
}

function readSrcset(srcset: string): { url: string; width: number; height: undefined }[] {
  if (srcset === "") return [];
  return srcset.split(", ").map((candidate) => {
    const [, url = "", width] = /^(\S+) (\d+)w$/.exec(candidate) ?? [];
    return { url, width: Number(width), height: undefined };
  });
}
