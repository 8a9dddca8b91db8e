import { headTags, type SitePicture, type SitePictureFile } from "./head-tags.ts";
import { escapeHtml, type UrlText } from "./url-text.ts";

/** One entry of `icons` in a web manifest. `Text`: what stands for a URL. */
export interface WebManifestIcon<Text = string> {
  readonly src: Text;
  /** Such as `512x512`. */
  readonly sizes: string;
  /** IANA media type. */
  readonly type: string;
  /** `any` for icons as they are, `maskable` for those that a system cuts to its own shape. */
  readonly purpose: "any" | "maskable";
}

/** {@link headTags} as HTML, one a line, inert whatever is in them. */
export function headText<File extends SitePictureFile>(site: SitePicture<File>): UrlText<File> {
  return headTags(site).flatMap(({ tag, attributes }, index): UrlText<File> => {
    const written = attributes.flatMap(([name, value]): UrlText<File> => {
      const text =
        typeof value === "string" ? escapeHtml(value) : { ...value, place: "html" as const };
      return [` ${name}="`, text, '"'];
    });
    return [`${index === 0 ? "" : "\n"}<${tag}`, ...written, ">"];
  });
}

/** The entries of `icons` in a web manifest. */
export function webManifestIcons<File extends SitePictureFile, Text = string>(
  { files }: SitePicture<File>,
  urlOf: (file: File) => Text,
): WebManifestIcon<Text>[] {
  return files.flatMap((file) => {
    if (file.use !== "icon" && file.use !== "maskable") return [];
    const purpose = file.use === "icon" ? "any" : "maskable";
    const { width, height } = file;
    return [{ src: urlOf(file), sizes: `${width}x${height}`, type: "image/png", purpose }];
  });
}
