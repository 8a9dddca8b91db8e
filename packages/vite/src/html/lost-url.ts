import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** A URL of a page that nothing resolves, as it is written. */
export interface LostUrl {
  readonly text: string;
  /** The asset it is meant to name, as far as one can tell. */
  readonly asset: string;
  /** Whether it stands in a `<link>`. */
  readonly isLink: boolean;
  /** Where its attribute begins: characters from the start of the text. */
  readonly start: number;
  /** Where that ends. */
  readonly end: number;
}

/** Attributes whose URLs browsers load. What a `<script>` names is a module, which Vite resolves; an `<a>` may lead to any scheme. */
const attributes = new Set(["src", "srcset", "poster"]);

/** Imports of pictures, where a URL should stand. */
const importUrl = /(?:^|[\s,])((?:virtual:genlock\/|genlock:)([^\s,?]*)[^\s,]*)/;

/** Says fast that a page has none. */
const namesImports = /=\s*["']?[^"'<>]*(?:virtual:genlock\/|genlock:)/i;

/** Finds the first URL of a page that is written like an import of a picture, which no browser would find. */
export async function findLostUrl(html: string): Promise<LostUrl | undefined> {
  if (!namesImports.test(html)) return undefined;
  const { parse } = await import("parse5");
  return lostIn(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
}

function lostIn(node: Node): LostUrl | undefined {
  const inner = "content" in node ? [node.content] : "childNodes" in node ? node.childNodes : [];
  return lostOf(node) ?? firstOf(inner);
}

function firstOf(nodes: readonly Node[]): LostUrl | undefined {
  for (const node of nodes) {
    const lost = lostIn(node);
    if (lost !== undefined) return lost;
  }
  return undefined;
}

function lostOf(node: Node): LostUrl | undefined {
  if (!("attrs" in node) || node.nodeName === "script") return undefined;
  const isLink = node.nodeName === "link";
  for (const { name, value } of node.attrs) {
    const isLoaded = attributes.has(name) || (isLink && name === "href");
    const [, text, asset = ""] = (isLoaded && importUrl.exec(value)) || [];
    const place = node.sourceCodeLocation?.attrs?.[name];
    if (text === undefined || place === undefined) continue;
    return { text, asset, isLink, start: place.startOffset, end: place.endOffset };
  }
  return undefined;
}
