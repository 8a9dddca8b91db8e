import { joinPath } from "../resolve/input-source.ts";

/** The folder of a file, both relative to the manifest's; `""` for the manifest's own. */
export function folderOf(file: string): string {
  return file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
}

/** Says why a text cannot name a file to include, or which file it names, relative to the manifest's folder. */
export function includePath(
  written: string,
  folder: string,
): { readonly path: string } | { readonly why: string } {
  if (/^[a-z][a-z0-9+.-]+:/i.test(written)) return { why: "it is a URL" };
  if (written.startsWith("/") || /^[a-z]:/i.test(written)) return { why: "it is an absolute path" };
  if (written.includes("\\")) return { why: "its parts must have `/` between them" };
  const path = joinPath(folder, written);
  if (path === ".." || path.startsWith("../"))
    return { why: "it leads out of the manifest's folder" };
  return path === "" ? { why: "it names a folder" } : { path };
}
