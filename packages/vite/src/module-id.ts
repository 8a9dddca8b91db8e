const prefix = "virtual:genlock/";

/** What Vite asks for when a page imports a picture. */
export const importedId = /^virtual:genlock\//;

/** The same, once it is ours: no other plugin touches a name that begins with a zero byte. */
export const resolvedId = /^\0virtual:genlock\//;

/** An import of a picture. */
export interface PictureImport {
  readonly asset: string;
  /** What stood behind `?` or `#`, with it; `""`: nothing. */
  readonly query: string;
}

/** Reads an id that matches {@link importedId} or {@link resolvedId}. */
export function parseModuleId(id: string): PictureImport {
  const name = id.slice(id.indexOf(prefix) + prefix.length);
  const end = name.search(/[?#]/);
  return end === -1
    ? { asset: name, query: "" }
    : { asset: name.slice(0, end), query: name.slice(end) };
}

/** The id under which Vite's module graph knows an asset's module. */
export function resolvedIdOf(asset: string): string {
  return `\0${prefix}${asset}`;
}
