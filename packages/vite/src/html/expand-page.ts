import { dirname, relative } from "node:path";
import { composeMarkup, expectPicture, type PictureFiles } from "@genlock/core";
import type { Project, ServedFile } from "@genlock/runner";
import { normalizePath } from "vite";
import { pictureUrl } from "../dev/picture-url.ts";
import type { HostState } from "../hosts.ts";
import { projectOf } from "../modules.ts";
import { placedError } from "../plugin-error.ts";
import { unknownPicture } from "../unknown-picture.ts";
import { findPictureTags, replaceTags, type PictureTag } from "./expand-html.ts";

/** A page of HTML that Vite has. */
export interface HtmlPage {
  readonly html: string;
  /** Absolute. */
  readonly path: string;
}

/** The text of a page with pictures in the place of their tags. @throws a plugin error for an unknown asset */
export async function expandPage(state: HostState, page: HtmlPage): Promise<string> {
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
  const before = page.html.slice(0, tag.start).split("\n");
  const { message } = unknownPicture(tag.asset, project, undefined);
  const start = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const file = relative(project.root, page.path);
  const range = { file, start, end: { ...start, column: start.column + tag.end - tag.start } };
  const context = { root: project.root, sources: [{ file, text: page.html }] };
  return placedError({ code: "ASSET_UNKNOWN", message }, range, context);
}
