export { findManifestNow } from "../manifest-file/find-manifest.ts";
export { projectPlaces } from "../session/project-places.ts";
export { fileMark, isAtRestBefore, isWrittenBefore } from "./file-mark.ts";
export { lookAtRest } from "./look-at-rest.ts";
export type { Rest } from "./look-at-rest.ts";
export { toolOf } from "./rest-mark.ts";
