import type { SourceFile } from "../../diagnostics/source-file.ts";
import { sha256 } from "../../jobs/job-key.ts";
import { checkFile, type CheckedFile } from "../check-file.ts";
import type { CompiledFiles } from "../joined-manifest.ts";
import { decodeFile } from "./decode-file.ts";
import { encodeFile } from "./encode-file.ts";

/** Checks a file, or takes what the same text came to before. Only what is sound is kept: mistakes are looked for anew. */
export async function compileFile(
  source: SourceFile,
  kind: "manifest" | "fragment",
  compiled: CompiledFiles | undefined,
): Promise<CheckedFile> {
  if (compiled === undefined) return checkFile(source, kind);
  const key = sha256(`genlock-compiled-1\0${kind}\0${source.text}`);
  const bytes = await compiled.get(key);
  const known = bytes && decodeFile(bytes, { source, kind, key });
  if (known !== undefined) return known;
  const file = checkFile(source, kind);
  const encoded = encodeFile(file, key);
  if (encoded !== undefined) await compiled.put(key, encoded);
  return file;
}
