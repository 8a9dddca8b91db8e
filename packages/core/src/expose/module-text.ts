import { groupFiles } from "./group-files.ts";
import { jsText } from "./js-text.ts";
import type { PictureFile, PictureFiles } from "./picture.ts";

/** Where a module finds the URL of a file: as text that is known now, or as the value of an import that a bundler makes. */
export type FileUrl =
  | { readonly kind: "text"; readonly url: string }
  | { readonly kind: "import"; readonly specifier: string };

/** A piece of JavaScript whose value is a string; never mixed up with the string itself. */
type UrlExpression = { readonly code: string };

/**
 * The ES module of one picture: its default export is the `Picture`, for these files.
 *
 * Only what a page may know is in it: no prompt, no price, no provider.
 */
export function moduleText<File extends PictureFile>(
  picture: PictureFiles<File>,
  urlOf: (file: File) => FileUrl,
): string {
  const { sources, fallback, img } = groupFiles(picture);
  const urls = nameUrls([...picture.derivatives, ...fallback], urlOf);
  const srcset = (files: readonly File[]): string =>
    files
      .map((file, index) => {
        const descriptor = ` ${file.width}w${index === files.length - 1 ? "" : ", "}`;
        return `${urls.expression(file).code} + ${jsText(descriptor)}`;
      })
      .join(" + ");
  const sourceLines = [...sources].map(
    ([format, files]) => `    ${jsText(format)}: ${srcset(files)},\n`,
  );
  return [
    ...urls.imports,
    `export default {`,
    `  id: ${jsText(picture.id)},`,
    `  img: { src: ${urls.expression(img).code}, w: ${img.width}, h: ${img.height} },`,
    `  sources: {${sourceLines.length === 0 ? "" : `\n${sourceLines.join("")}  `}},`,
    `  srcset: ${srcset(fallback)},`,
    `  alt: ${jsText(picture.alt)},`,
    `  placeholder: undefined,`,
    `};`,
    "",
  ].join("\n");
}

/** Gives each file an expression, and the imports those expressions need. */
function nameUrls<File extends PictureFile>(
  files: readonly File[],
  urlOf: (file: File) => FileUrl,
): {
  readonly imports: readonly string[];
  readonly expression: (file: File) => UrlExpression;
} {
  const imports: string[] = [];
  const expressions = new Map<File, UrlExpression>();
  for (const file of files) {
    if (expressions.has(file)) continue;
    const url = urlOf(file);
    if (url.kind === "text") {
      expressions.set(file, { code: jsText(url.url) });
      continue;
    }
    const name = `url${imports.length}`;
    imports.push(`import ${name} from ${jsText(url.specifier)};`);
    expressions.set(file, { code: name });
  }
  return {
    imports,
    expression: (file) => {
      const found = expressions.get(file);
      if (found === undefined) throw new Error("A picture uses a file that it does not list.");
      return found;
    },
  };
}
