const prefix = "virtual:genlock/";

/** What Vite asks for when a page imports a picture, by either of its names. */
export const importedId = /^(?:virtual:genlock\/|genlock:)/;

/** The same, once it is ours: no other plugin touches a name that begins with a zero byte. */
export const resolvedId = /^\0virtual:genlock\//;

/** An import of a picture. */
export interface PictureImport {
  readonly asset: string;
  /** What stood behind `?`, without it; `""`: nothing. */
  readonly query: string;
}

/** Reads an id that matches {@link importedId}. */
export function parseImport(id: string): PictureImport {
  const name = id.replace(importedId, "");
  const end = name.indexOf("?");
  return end === -1
    ? { asset: name, query: "" }
    : { asset: name.slice(0, end), query: name.slice(end + 1) };
}

/**
 * The id under which Vite's module graph knows a picture's module. A query is written so that nobody takes it for one of
 * theirs: `url` means something to Vite too.
 */
export function resolvedIdOf({ asset, query }: PictureImport): string {
  const name = `\0${prefix}${asset}`;
  return query === "" ? name : `${name}?${Buffer.from(query).toString("base64url")}`;
}

/** Reads an id that {@link resolvedIdOf} made. */
export function parseResolvedId(id: string): PictureImport {
  const { asset, query } = parseImport(id.slice(1));
  return { asset, query: Buffer.from(query, "base64url").toString() };
}
