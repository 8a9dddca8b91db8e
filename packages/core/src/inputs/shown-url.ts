/** Characters of an address that are shown. */
const most = 120;

/**
 * A URL as it may be told anywhere: of a data URL only its kind and length, of any other neither name, password, query
 * nor fragment, which may be secrets.
 */
export function shownUrl(url: string): string {
  if (/^data:/i.test(url)) {
    const [head = "data:"] = url.slice(0, 80).split(",");
    return `${head},… (${url.length} characters)`;
  }
  const [, start = "", rest = ""] = /^([a-z][a-z0-9+.-]*:\/\/)?([^]*)$/i.exec(url) ?? [];
  const [place = ""] = rest.split(/[?#]/);
  const [authority = "", ...path] = place.split("/");
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  const shown = `${start}${[host, ...path].join("/")}`;
  const cut = shown.length > most ? `${shown.slice(0, most)}…` : shown;
  return place.length < rest.length && shown.length <= most ? `${cut}?…` : cut;
}
