import type { Picture } from "vite-plugin-genlock/client";

/** How a picture stands in the page. */
export interface Placement {
  /** The `sizes` attribute: how wide the picture is drawn. */
  readonly sizes: string;
  /** Whether it is among the first things seen. */
  readonly isFirst?: boolean;
}

/** A `<picture>` with every format and width that the manifest asks for. */
export function renderPicture(picture: Picture, { sizes, isFirst = false }: Placement): string {
  const { img, alt, srcset } = picture;
  const sources = Object.entries(picture.sources).map(([format, files]) => {
    const attributes = { type: `image/${format}`, srcset: files, sizes };
    return `<source ${renderAttributes(attributes)}>`;
  });
  const attributes = renderAttributes({
    src: img.src,
    srcset,
    sizes,
    width: String(img.w),
    height: String(img.h),
    alt,
    loading: isFirst ? "eager" : "lazy",
    decoding: "async",
  });
  return `<picture>${sources.join("")}<img ${attributes}></picture>`;
}

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function renderAttributes(attributes: { readonly [name: string]: string }): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(" ");
}
