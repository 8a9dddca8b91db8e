import type { Picture } from "@genlock/core";
import type { PageSync, PictureNews } from "./page-events.ts";

// Everything in this file runs in pages. Functions are sent as their own text, so none may use anything that is not listed
// in `pageFunctions` or a part of the browser.

/** Vite's connection of a page to the dev server. */
export interface HotConnection {
  on(event: string, listener: (data: PictureNews) => void): void;
  send(event: string, data: PageSync): void;
}

/** Where pictures are, and what has been seen of them. */
interface PageState {
  /** What stands between the origin and an asset's id in URLs. */
  readonly route: string;
  readonly versions: { [asset: string]: number };
  readonly tracked: Map<string, Picture>;
  /** By asset: what is being done for it. */
  readonly work: Map<string, Promise<void>>;
}

/** Finds URLs of an asset's pictures in a text. */
function urlsOf(route: string, id: string): RegExp {
  const start = (route + id).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`${start}/(?:[0-9a-f]{12}-)?(?:original|\\d[^/\\s"'()?]*)(?:\\?v=\\d+)?`, "g");
}

/** Keeps one object for each import, which changes in place: so whoever holds it has what is right. */
function track(state: PageState, key: string, data: Picture): Picture {
  const known = state.tracked.get(key);
  if (known === undefined) {
    state.tracked.set(key, data);
    return data;
  }
  const before = { ...known };
  for (const name of Object.keys(known)) if (!(name in data)) Reflect.deleteProperty(known, name);
  Object.assign(known, data);
  redescribe(before, data);
  return known;
}

/** Lets elements that say what a picture was say what it is. What a page wrote itself stays. */
function redescribe(before: Picture, after: Picture): void {
  const swap = (element: Element, name: string, [old, now]: (string | undefined)[]): void => {
    if (old === undefined || old === now || element.getAttribute(name) !== old) return;
    if (now === undefined) element.removeAttribute(name);
    else element.setAttribute(name, now);
  };
  for (const source of document.querySelectorAll("picture > source")) {
    for (const [format, srcset] of Object.entries(before.sources)) {
      swap(source, "srcset", [srcset, after.sources[format]]);
    }
    for (const [index, art] of before.art.entries()) {
      swap(source, "srcset", [art.srcset, after.art[index]?.srcset]);
    }
  }
  for (const img of document.querySelectorAll("img")) {
    if (img.getAttribute("src") !== before.img.src) continue;
    swap(img, "srcset", [before.srcset, after.srcset]);
    swap(img, "sizes", [before.sizes, after.sizes]);
    swap(img, "width", [String(before.img.w), String(after.img.w)]);
    swap(img, "height", [String(before.img.h), String(after.img.h)]);
    swap(img, "alt", [before.alt, after.alt]);
    swap(img, "src", [before.img.src, after.img.src]);
  }
}

/** Every URL of an asset's pictures that this page has loaded. */
function loadedUrls(pattern: RegExp): Set<string> {
  const shown = [...document.images].map((image) => image.currentSrc);
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  // A style's URL has a version of its own, and is loaded anew by it.
  return new Set([...shown, ...loaded].filter((url) => url.match(pattern) && !url.includes("?")));
}

/** Shows what the server has now at the URLs that the page has. */
async function refresh(state: PageState, { id, version }: PictureNews): Promise<void> {
  if (state.versions[id] !== version) return;
  const pattern = urlsOf(state.route, id);
  // A browser keeps pictures by their URL for as long as a document lives; this puts the new bytes there.
  const fetching = [...loadedUrls(pattern)].map((url) => fetch(url, { cache: "reload" }));
  await Promise.allSettled(fetching);
  for (const image of document.images) {
    const source = image.getAttribute("src");
    if (source !== null && image.currentSrc.match(pattern)) image.setAttribute("src", source);
  }
  const versioned = (text: string): string =>
    text.replaceAll(pattern, (url) => `${url.replace(/\?.*/, "")}?v=${version}`);
  for (const sheet of document.styleSheets) restyleSheet(sheet, versioned);
  for (const element of document.querySelectorAll<HTMLElement>("[style]")) {
    restyle(element.style, versioned);
  }
}

function restyleSheet(sheet: CSSStyleSheet, versioned: (text: string) => string): void {
  try {
    restyleRules(sheet.cssRules, versioned);
  } catch {
    // Of another origin: nothing of ours is in it.
  }
}

function restyleRules(rules: CSSRuleList, versioned: (text: string) => string): void {
  for (const rule of rules) {
    if (rule instanceof CSSImportRule && rule.styleSheet !== null) {
      restyleSheet(rule.styleSheet, versioned);
    }
    if (rule instanceof CSSStyleRule) restyle(rule.style, versioned);
    if ("cssRules" in rule && rule.cssRules instanceof CSSRuleList) {
      restyleRules(rule.cssRules, versioned);
    }
  }
}

function restyle(style: CSSStyleDeclaration, versioned: (text: string) => string): void {
  for (const name of style) {
    const value = style.getPropertyValue(name);
    const now = versioned(value);
    if (now !== value) style.setProperty(name, now, style.getPropertyPriority(name));
  }
}

/** Takes news in, one after the other for each asset. */
function hear(state: PageState, news: PictureNews): void {
  const { id, version, data } = news;
  if (state.versions[id] === version) return;
  state.versions[id] = version;
  if (data !== undefined) redescribe(data.before, data.after);
  const before = state.work.get(id) ?? Promise.resolve();
  state.work.set(
    id,
    before.then(() => refresh(state, news)),
  );
}

/** Takes away the overlay, if it is about the manifest. */
function closeOverlay(): void {
  for (const overlay of document.querySelectorAll("vite-error-overlay")) {
    const plugin = overlay.shadowRoot?.querySelector(".plugin")?.textContent ?? "";
    if (plugin.includes("genlock")) overlay.remove();
  }
}

/** Connects a page to the dev server and keeps its pictures as the server has them. */
function followPictures(hot: HotConnection, route: string): PageState {
  const state: PageState = { route, versions: {}, tracked: new Map(), work: new Map() };
  const sync = (): void =>
    hot.send("genlock:sync", { versions: state.versions, age: performance.now() });
  hot.on("genlock:picture", (news) => hear(state, news));
  hot.on("genlock:mended", () => closeOverlay());
  hot.on("vite:ws:connect", () => sync());
  sync();
  return state;
}

/** What is sent to pages. */
const pageFunctions = [
  urlsOf,
  track,
  redescribe,
  loadedUrls,
  refresh,
  restyleSheet,
  restyleRules,
  restyle,
  hear,
  closeOverlay,
  followPictures,
];

/**
 * The module that each page of a dev server runs: it follows the pictures, and exports `track(key, data)` for their modules.
 *
 * @param route what stands between the origin and an asset's id in URLs.
 */
export function pageScript(route: string): string {
  return [
    ...pageFunctions.map(String),
    `const state = followPictures(import.meta.hot, ${JSON.stringify(route)});`,
    "const trackPicture = (key, data) => track(state, key, data);",
    "export { trackPicture as track };",
  ].join("\n");
}
