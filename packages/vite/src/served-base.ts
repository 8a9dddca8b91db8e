import type { ResolvedConfig } from "vite";

/** What URLs of the dev server begin with: ends with `/`. */
export function servedBase({ base, server }: Pick<ResolvedConfig, "base" | "server">): string {
  return `${server.origin ?? ""}${base}`;
}
