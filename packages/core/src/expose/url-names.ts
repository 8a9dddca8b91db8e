import { jsText } from "./js-text.ts";
import { JsExpression } from "./js-value.ts";
import type { PictureFile } from "./picture.ts";
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

/** Gives each file an import or a text, and writes texts with them. */
export class UrlNames<File extends PictureFile> {
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
