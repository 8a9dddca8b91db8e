import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root, without a slash at the end. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
/** Ignored folder that holds the pinned Node and pnpm. */
export const tools = join(root, ".tools");
export const windows = process.platform === "win32";
