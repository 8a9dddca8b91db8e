import { dirname, relative } from "node:path";
import { composeMarkup, expectPicture, type PictureFiles, type SourceRange } from "@genlock/core";
import type { Project, ServedFile } from "@genlock/runner";
import { normalizePath } from "vite";
import { pictureUrl } from "../dev/picture-url.ts";
import type { HostState } from "../hosts.ts";
import { projectOf } from "../modules.ts";
import { placedError, type ErrorContext } from "../plugin-error.ts";
import { unknownPicture } from "../unknown-picture.ts";
import { findPictureTags, replaceTags, type PictureTag } from "./expand-html.ts";
import { findLostUrl, type LostUrl } from "./lost-url.ts";

/** A page of HTML that Vite has. */
export interface HtmlPage {
  readonly html: string;
  /** Absolute. */
  readonly path: string;
}

/**
 * The text of a page with pictures in the place of their tags.
 *
 * @throws a plugin error for an unknown asset, or an import of a picture where a URL should stand
 */
export async function expandPage(state: HostState, page: HtmlPage): Promise<string> {
  const lost = await findLostUrl(page.html);
  if (lost !== undefined) throw lostUrlError(lost, page, await projectOf(state));
  const tags = await findPictureTags(page.html);
  if (tags.length === 0) return page.html;
  const project = await projectOf(state);
  return replaceTags(page.html, tags, async (tag) => {
    const text = markupOf(state, { tag, page, project });
    if (text === undefined) throw unknownTag(state, { tag, page, project });
    state.dev?.use(tag.asset);
    return text;
  });
}

interface TagInPage {
  readonly tag: PictureTag;
  readonly page: HtmlPage;
  readonly project: Project;
}

function markupOf({ prepared }: HostState, { tag, page, project }: TagInPage): string | undefined {
  const made = prepared?.pictures.get(tag.asset);
  if (made !== undefined) {
    const files: PictureFiles<ServedFile> = made;
    // Vite takes files in from where the page is, and gives them their URLs.
    return composeMarkup(files, tag, ({ path }) => {
      const from = normalizePath(relative(dirname(page.path), path));
      return `${encodeURI(from.startsWith(".") ? from : `./${from}`)}?no-inline`;
    });
  }
  const asset = project.assets.get(tag.asset);
  if (asset === undefined) return undefined;
  const picture = expectPicture(asset, project.lock.assets.get(asset.id));
  // Vite puts its base before it.
  return composeMarkup(picture, tag, (file) =>
    pictureUrl("/", { picture, variant: undefined }, file),
  );
}

/** The error for a tag with an id that the manifest does not have, at its place. */
function unknownTag({ dev }: HostState, { tag, page, project }: TagInPage): unknown {
  dev?.miss(tag.asset);
  if (dev?.failure !== undefined) return dev.failure;
  const { message } = unknownPicture(tag.asset, project, undefined);
  const { range, context } = placeIn(page, tag, project);
  return placedError({ code: "ASSET_UNKNOWN", message }, range, context);
}

function lostUrlError(lost: LostUrl, page: HtmlPage, project: Project): unknown {
  const message = [
    `\`${lost.text}\` is for imports of scripts. In a page nothing resolves it, so that no browser would find it.`,
    lost.isLink
      ? `The plugin writes tags for icons itself: \`genlock({ head: ["${lost.asset}"] })\`.`
      : `Write \`<img data-genlock="${lost.asset}">\`.`,
  ].join("\n");
  const { range, context } = placeIn(page, lost, project);
  return placedError({ code: "MODULE_QUERY", message }, range, context);
}

function placeIn(
  { html, path }: HtmlPage,
  { start: from, end }: { readonly start: number; readonly end: number },
  { root }: Project,
): { readonly range: SourceRange; readonly context: ErrorContext } {
  const before = html.slice(0, from).split("\n");
  const start = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const file = relative(root, path);
  const range = { file, start, end: { ...start, column: start.column + end - from } };
  return { range, context: { root, sources: [{ file, text: html }] } };
}
