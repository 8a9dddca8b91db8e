import { headTags, type SitePicture, type SitePictureFile } from "./head-tags.ts";
import { headText, webManifestIcons } from "./head-text.ts";
import { jsValue, type JsExpression } from "./js-value.ts";
import { UrlNames, type FileUrl } from "./url-names.ts";

/**
 * The ES module of what a picture adds to a site. Its default export has `head`, the tags as HTML; `tags`, the same as data; and
 * `icons`, entries for a web manifest.
 */
export function siteModuleText<File extends SitePictureFile>(
  site: SitePicture<File>,
  urlOf: (file: File) => FileUrl,
): string {
  const urls = new UrlNames(urlOf);
  const src = (file: File): JsExpression => urls.expression([{ file, place: "plain" }]);
  const value = {
    head: urls.expression(headText(site)),
    tags: headTags(site).map(({ tag, attributes }) => ({
      tag,
      attributes: Object.fromEntries(
        attributes.map(([name, said]) => [name, typeof said === "string" ? said : src(said.file)]),
      ),
    })),
    icons: webManifestIcons(site, src),
  };
  return [...urls.imports, ...urls.functions, `export default ${jsValue(value)};`, ""].join("\n");
}
