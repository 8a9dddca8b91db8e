import { describePicture } from "./describe-picture.ts";
import { groupFiles, shownSize } from "./group-files.ts";
import { jsText } from "./js-text.ts";
import { JsExpression, jsValue } from "./js-value.ts";
import type { ModuleShape } from "./module-shape.ts";
import { imageSetText, markupText, srcsetText } from "./picture-texts.ts";
import type { PictureFile, PictureFiles } from "./picture.ts";
import { fillUrls, type UrlPart, type UrlText } from "./url-text.ts";

/** Where a module finds the URL of a file: as text that is known now, or as the value of an import that a bundler makes. */
export type FileUrl =
  | { readonly kind: "text"; readonly url: string }
  | { readonly kind: "import"; readonly specifier: string };

/** Escapes URLs that are known only when the module runs; called in a way that bundlers drop where nobody uses the result. */
const escapeFunction = {
  html: "const html = (url) => url.replace(/[&<>\"']/g, (found) => `&#${found.charCodeAt(0)};`);",
  css: 'const css = (url) => url.replace(/["\\\\<>]/g, (found) => `\\\\${found.charCodeAt(0).toString(16)} `);',
} as const;

/**
 * The ES module of one picture: its default export is the `Picture`, or what else is asked for, for these files.
 *
 * Only what a page may know is in it: no prompt, no price, no provider.
 */
export function moduleText<File extends PictureFile>(
  picture: PictureFiles<File>,
  urlOf: (file: File) => FileUrl,
  shape: ModuleShape = "picture",
): string {
  const urls = new UrlNames(urlOf);
  const write = (text: UrlText<File>): JsExpression => urls.expression(text);
  const body = bodyOf(picture, write, shape);
  return [...urls.imports, ...urls.functions, ...body, ""].join("\n");
}

function bodyOf<File extends PictureFile>(
  picture: PictureFiles<File>,
  write: (text: UrlText<File>) => JsExpression,
  shape: ModuleShape,
): string[] {
  const value = defaultOf(picture, write, shape);
  const lines = [`export default ${jsValue(value)};`];
  if (shape !== "picture") return lines;
  return [
    ...lines,
    `export const markup = ${write(markupText(picture)).code};`,
    `export const imageSet = ${write(imageSetText(picture)).code};`,
  ];
}

function defaultOf<File extends PictureFile>(
  picture: PictureFiles<File>,
  write: (text: UrlText<File>) => JsExpression,
  shape: ModuleShape,
): unknown {
  const { fallback, img } = groupFiles(picture);
  const src = (file: File): JsExpression => write([{ file, place: "plain" }]);
  switch (shape) {
    case "url":
      return src(img);
    case "srcset":
      return write(srcsetText(fallback));
    case "img":
      return { src: src(img), srcset: write(srcsetText(fallback)), ...shownSize(img) };
    case "metadata": {
      const files = picture.derivatives.length === 0 ? [picture.original] : picture.derivatives;
      return files.map((file) => {
        const { format, width, height } = file;
        return { src: src(file), format, width, height };
      });
    }
    case "markup":
      return write(markupText(picture));
    case "image-set":
      return write(imageSetText(picture));
    case "placeholder":
      return picture.placeholder?.css;
    default:
      return describePicture(picture, write);
  }
}

/** Gives each file an import or a text, and writes texts with them. */
class UrlNames<File extends PictureFile> {
  readonly imports: string[] = [];
  readonly #urlOf: (file: File) => FileUrl;
  readonly #names = new Map<File, string>();
  readonly #escapes = new Set<keyof typeof escapeFunction>();

  constructor(urlOf: (file: File) => FileUrl) {
    this.#urlOf = urlOf;
  }

  /** The functions that the expressions so far need. */
  get functions(): string[] {
    return [...this.#escapes].map((place) => escapeFunction[place]);
  }

  expression(text: UrlText<File>): JsExpression {
    const pieces: string[] = [];
    let known = "";
    const flush = (): void => {
      if (known !== "") pieces.push(jsText(known));
      known = "";
    };
    for (const part of text) {
      const url = typeof part === "string" ? undefined : this.#urlOf(part.file);
      if (typeof part === "string") known += part;
      else if (url?.kind === "text") known += fillUrls([part], () => url.url);
      else if (url !== undefined) {
        flush();
        pieces.push(this.#imported(part, url.specifier));
      }
    }
    flush();
    return new JsExpression(pieces.length === 0 ? '""' : pieces.join(" + "));
  }

  #imported({ file, place }: UrlPart<File>, specifier: string): string {
    const name = this.#names.get(file) ?? `url${this.#names.size}`;
    if (!this.#names.has(file)) {
      this.#names.set(file, name);
      this.imports.push(`import ${name} from ${jsText(specifier)};`);
    }
    if (place === "plain") return name;
    this.#escapes.add(place);
    return `/* @__PURE__ */ ${place}(${name})`;
  }
}
