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
    async obtain(key, until, upload) {
      const before = known.get(key);
      if (before !== undefined && before.expiresAt >= until) return before;
      const file = await upload();
      known.set(key, file);
      return file;
    },
    async forget(key, id) {
      if (known.get(key)?.id === id) known.delete(key);
    },
  };
}
