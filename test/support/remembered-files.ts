import type { UploadedFile, UploadedFiles } from "@genlock/provider";

/** Remembers uploads in memory, where a test can look at them. */
export interface RememberedFiles extends UploadedFiles {
  readonly known: Map<string, UploadedFile>;
}

/** Starts with nothing remembered. */
export function rememberFiles(): RememberedFiles {
  const known = new Map<string, UploadedFile>();
  return {
    known,
    get: async (key) => known.get(key),
    put: async (key, file) => void known.set(key, file),
    forget: async (key) => void known.delete(key),
  };
}
