import type { SharedStoreConfig } from "./settings.ts";
import { isPublicKey } from "./signing-key.ts";

const known = new Set(["url", "write", "keys", "pullRequestKeys", "timeout"]);
const writes: ReadonlySet<unknown> = new Set(["never", "ci", "always"]);

/**
 * Checks what a config says about the shared store. The address is read when it is used, since the environment may name another.
 *
 * @param fail makes the error of a mistake, from what the file does wrong.
 */
export function checkSharedStore(
  value: unknown,
  fail: (what: string) => Error,
): SharedStoreConfig | undefined {
  if (value === undefined) return undefined;
  if (!isRecord(value)) throw fail("has a `sharedStore` that is no object");
  const unknown = Object.keys(value).find((name) => !known.has(name));
  if (unknown !== undefined) throw fail(`has an unknown member \`sharedStore.${unknown}\``);
  const { url, write, keys, pullRequestKeys, timeout } = value;
  if (url !== undefined && typeof url !== "string") {
    throw fail("has a `sharedStore.url` that is no text");
  }
  if (write !== undefined && !isWrite(write)) {
    throw fail("has a `sharedStore.write` that is none of never, ci and always");
  }
  const isTime = typeof timeout === "number" && timeout > 0 && timeout <= 3600;
  if (timeout !== undefined && !isTime) {
    throw fail("has a `sharedStore.timeout` that is no number of seconds up to 3600");
  }
  return {
    url,
    write,
    keys: checkKeys(keys, "keys", fail),
    pullRequestKeys: checkKeys(pullRequestKeys, "pullRequestKeys", fail),
    timeout,
  };
}

function checkKeys(
  value: unknown,
  member: string,
  fail: (what: string) => Error,
): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw fail(`has a \`sharedStore.${member}\` that is no list`);
  return value.map((item: unknown) => {
    if (typeof item === "string" && isPublicKey(item)) return item;
    throw fail(
      `has an entry of \`sharedStore.${member}\` that is no public key, as \`genlock store keygen\` prints it`,
    );
  });
}

function isWrite(value: unknown): value is "never" | "ci" | "always" {
  return writes.has(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
