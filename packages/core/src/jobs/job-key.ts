import { hash } from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";
import type { Digest, JobFields, JobKey } from "./job-fields.ts";

/**
 * The key of a job: SHA-256, lower-case hex, over its canonical fields. Equal fields have equal keys in whatever
 * order they were written; nothing else enters.
 */
export function jobKey(fields: JobFields): JobKey {
  return sha256(`genlock-job-1\0${canonicalJson(fields)}`);
}

/** Lower-case hex SHA-256 of a text's UTF-8 bytes, or of bytes. */
export function sha256(data: string | Uint8Array): Digest {
  return hash("sha256", data, "hex");
}
