export { findManifestNow } from "../manifest-file/find-manifest.ts";
export { lookAtRest } from "./look-at-rest.ts";
export type { Rest } from "./look-at-rest.ts";
