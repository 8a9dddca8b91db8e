import { GenlockError } from "@genlock/core";

const full: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
const refused: ReadonlySet<string> = new Set(["EROFS", "EACCES", "EPERM"]);

/** The system's code of an error, such as `ENOENT`; `undefined`: it has none. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
}

/** Whether an error says that there is no such file, nor the folder it would be in. */
export function isNotThere(error: unknown): boolean {
  const code = codeOf(error);
  return code === "ENOENT" || code === "ENOTDIR";
}

/**
 * What a failed write means for the user: `STORE_FULL`, `STORE_NOT_WRITABLE` or `STORE_FAILED`. A `GenlockError` is answered with `kept` added.
 *
 * @param what the file or folder that was written, as a noun: `the ledger /x/ledger.jsonl`
 * @param kept a sentence about where received bytes are kept
 */
export function diskError(error: unknown, what: string, kept?: string): GenlockError {
  const more = kept === undefined ? "" : ` ${kept}`;
  if (GenlockError.isInstance(error)) return more === "" ? error : extend(error, more);
  const code = codeOf(error) ?? "";
  if (full.has(code)) {
    return failure("STORE_FULL", `No space is left to write ${what} (${code}).${more}`, error);
  }
  if (refused.has(code)) {
    return failure("STORE_NOT_WRITABLE", `${what} cannot be written (${code}).${more}`, error);
  }
  const reason = code === "" ? String(error) : code;
  return failure("STORE_FAILED", `Work on ${what} failed (${reason}).${more}`, error);
}

function extend({ code, message, hint, cause }: GenlockError, more: string): GenlockError {
  return new GenlockError({ code, message: `${message}${more}`, hint, cause });
}

/**
 * {@link diskError} for a folder that could not be made: there, some systems say "not found" where they mean "read-only".
 */
export function folderError(error: unknown, folder: string): GenlockError {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR" || code === "EEXIST") {
    const message = `The folder ${folder} cannot be made (${code}).`;
    return failure("STORE_NOT_WRITABLE", message, error);
  }
  return diskError(error, `the folder ${folder}`);
}

function failure(
  code: "STORE_FULL" | "STORE_NOT_WRITABLE" | "STORE_FAILED",
  message: string,
  cause: unknown,
): GenlockError {
  return new GenlockError({ code, message: message[0]?.toUpperCase() + message.slice(1), cause });
}
