import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** An nginx that can be a shared store. */
export interface FoundNginx {
  readonly path: string;
  /** The module for PROPFIND. */
  readonly listing: string;
}

/** This machine's nginx with WebDAV; `undefined` when it has none. */
export function findNginx(): FoundNginx | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  const path = folders.map((folder) => join(folder, "nginx")).find((file) => existsSync(file));
  if (path === undefined) return undefined;
  const built = execFileSync("sh", ["-c", '"$0" -V 2>&1', path], { encoding: "utf8" });
  const [, modules = "/usr/lib/nginx/modules"] = /--modules-path=(\S+)/.exec(built) ?? [];
  const listing = join(modules, "ngx_http_dav_ext_module.so");
  if (!built.includes("--with-http_dav_module") || !existsSync(listing)) return undefined;
  return { path, listing };
}
