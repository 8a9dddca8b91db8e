import type { SiteUse } from "../site/site-variants.ts";
import type { PictureFile } from "./picture.ts";

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

/** A tag of a page's head. A file stands for its URL. */
export interface HeadTag<File> {
  readonly tag: "link" | "meta";
  readonly attributes: readonly (readonly [
    name: string,
    value: string | { readonly file: File },
  ])[];
}

/**
 * The tags of a page's head that name these files. Icons of a web manifest are not among them: {@link webManifestIcons} has
 * those. The URLs of pictures for links must be absolute for other sites to find them.
 */
export function headTags<File extends SitePictureFile>({
  alt,
  files,
}: SitePicture<File>): HeadTag<File>[] {
  const tags = files.flatMap((file) => tagsOf(file, alt));
  const isWide = files.some(({ use, width, height }) => use === "social" && width > height);
  return isWide ? [...tags, meta("name", "twitter:card", "summary_large_image")] : tags;
}

function tagsOf<File extends SitePictureFile>(file: File, alt: string): HeadTag<File>[] {
  const { use, width, height, within = [] } = file;
  const size = `${width}x${height}`;
  switch (use) {
    case "favicon":
      return [icon(file, "image/x-icon", within.map((edge) => `${edge}x${edge}`).join(" "))];
    case "icon":
      return [icon(file, "image/png", size)];
    case "apple-touch":
      return [
        {
          tag: "link",
          attributes: [
            ["rel", "apple-touch-icon"],
            ["href", { file }],
            ["sizes", size],
          ],
        },
      ];
    case "social":
      return [
        meta("property", "og:image", { file }),
        meta("property", "og:image:type", "image/jpeg"),
        meta("property", "og:image:width", `${width}`),
        meta("property", "og:image:height", `${height}`),
        ...(alt === "" ? [] : [meta<File>("property", "og:image:alt", alt)]),
      ];
    default:
      return [];
  }
}

function icon<File>(file: File, type: string, sizes: string): HeadTag<File> {
  return {
    tag: "link",
    attributes: [
      ["rel", "icon"],
      ["href", { file }],
      ["type", type],
      ["sizes", sizes],
    ],
  };
}

function meta<File>(
  kind: "name" | "property",
  name: string,
  content: string | { readonly file: File },
): HeadTag<File> {
  return {
    tag: "meta",
    attributes: [
      [kind, name],
      ["content", content],
    ],
  };
}
