import { composePicture, type Picture } from "@genlock/core";
import type { ServedPicture } from "../dev/picture-url.ts";
import { pictureUrl } from "../dev/picture-url.ts";
import { pageModule } from "./page-plugin.ts";

/** A picture's data as a page of the dev server is given it. */
export function servedData(base: string, served: ServedPicture): Picture {
  const {
    markup: _,
    imageSet: __,
    ...data
  } = composePicture(served.picture, (file) => pictureUrl(base, served, file));
  return data;
}

/**
 * The module of a picture in a page of the dev server. Its default export is one object for as long as the page lives, which
 * changes in place: whoever imports it is not run again.
 */
export function pageModuleText(base: string, served: ServedPicture): string {
  const { markup, imageSet, ...data } = composePicture(served.picture, (file) =>
    pictureUrl(base, served, file),
  );
  const key = `${data.id}?${served.variant ?? ""}`;
  return [
    `import { track } from ${JSON.stringify(pageModule)};`,
    `export default track(${JSON.stringify(key)}, ${JSON.stringify(data)});`,
    `export const markup = ${JSON.stringify(markup)};`,
    `export const imageSet = ${JSON.stringify(imageSet)};`,
    "import.meta.hot.accept();",
    "",
  ].join("\n");
}
