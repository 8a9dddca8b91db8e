import type { SiteUse } from "../site/site-variants.ts";
import type { PictureFile } from "./picture.ts";
import { escapeHtml, type UrlText } from "./url-text.ts";

/** What a head can know of one file of a site. */
export interface SitePictureFile extends PictureFile {
  readonly use: SiteUse;
  /** Widths of the pictures in an `ico`; `undefined`: it is one picture. */
  readonly within?: readonly number[] | undefined;
}

/** The files of a site that are made of one picture. */
export interface SitePicture<File extends SitePictureFile = SitePictureFile> {
  readonly alt: string;
  /** In the order of {@link siteVariantsOf}. */
  readonly files: readonly File[];
}

/** One entry of `icons` in a web manifest. */
export interface WebManifestIcon {
  readonly src: string;
  /** Such as `512x512`. */
  readonly sizes: string;
  /** IANA media type. */
  readonly type: string;
  /** `any` for icons as they are, `maskable` for those that a system cuts to its own shape. */
  readonly purpose: "any" | "maskable";
}

/**
 * The tags of a page's `<head>` that name these files, one a line, inert whatever is in them. Icons of a web manifest are not
 * among them: {@link webManifestIcons} has those.
 *
 * The URLs of pictures for links must be absolute for other sites to find them.
 */
export function headText<File extends SitePictureFile>({
  alt,
  files,
}: SitePicture<File>): UrlText<File> {
  const tags = files.flatMap((file) => tagsOf(file, alt));
  const isWide = files.some(({ use, width, height }) => use === "social" && width > height);
  const card: UrlText<File>[] = isWide
    ? [['<meta name="twitter:card" content="summary_large_image">']]
    : [];
  return [...tags, ...card].flatMap((tag, index) => (index === 0 ? tag : ["\n", ...tag]));
}

function tagsOf<File extends SitePictureFile>(file: File, alt: string): UrlText<File>[] {
  const url = { file, place: "html" } as const;
  const { width, height, within = [] } = file;
  switch (file.use) {
    case "favicon": {
      const sizes = within.map((size) => `${size}x${size}`).join(" ");
      return [['<link rel="icon" href="', url, `" type="image/x-icon" sizes="${sizes}">`]];
    }
    case "apple-touch":
      return [['<link rel="apple-touch-icon" href="', url, `" sizes="${width}x${height}">`]];
    case "icon":
      return [['<link rel="icon" href="', url, `" type="image/png" sizes="${width}x${height}">`]];
    case "social":
      return [
        ['<meta property="og:image" content="', url, '">'],
        ['<meta property="og:image:type" content="image/jpeg">'],
        [`<meta property="og:image:width" content="${width}">`],
        [`<meta property="og:image:height" content="${height}">`],
        ...(alt === "" ? [] : [[`<meta property="og:image:alt" content="${escapeHtml(alt)}">`]]),
      ];
    default:
      return [];
  }
}

/** The entries of `icons` in a web manifest. */
export function webManifestIcons<File extends SitePictureFile>(
  { files }: SitePicture<File>,
  urlOf: (file: File) => string,
): WebManifestIcon[] {
  return files.flatMap((file) => {
    if (file.use !== "icon" && file.use !== "maskable") return [];
    const purpose = file.use === "icon" ? "any" : "maskable";
    const { width, height } = file;
    return [{ src: urlOf(file), sizes: `${width}x${height}`, type: "image/png", purpose }];
  });
}
