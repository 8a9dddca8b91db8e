import type { RegistryEntry } from "./registry-entry.ts";

/** What can go wrong with the store that a team shares. */
export const sharedStoreErrors = {
  SHARED_STORE_INVALID: {
    title: "A shared store that cannot be used as it is set up",
    about:
      "The address, a key, a token or a setting of the shared store is not one, in genlock.config.ts or in the environment.",
    hint: "See `sharedStore` in genlock.config.ts and the variables that begin with GENLOCK_STORE.",
  },
  SHARED_STORE_NOT_LISTED: {
    title: "A shared store that does not list what it has",
    about:
      "Looking for what nobody needs any more needs a list, which S3 and WebDAV servers give and plain caches do not.",
    hint: "Let the server expire what is old by itself, or let it answer PROPFIND.",
  },
  SHARED_STORE_NOT_SET: {
    title: "No shared store",
    about: "A command is about the store that a team shares, and none is set up.",
    hint: 'Write `sharedStore: { url: "https://…" }` into genlock.config.ts, or set GENLOCK_STORE.',
  },
  SHARED_STORE_NO_BUCKET: {
    title: "No such bucket",
    about:
      "The server speaks S3 and answers, but has no bucket of the name in the shared store's address. Nothing is bought in place of what might be in it.",
    hint: "Mend the name behind `s3://`, `region` and `endpoint` of the address, or create the bucket; `genlock store status` asks again.",
  },
  SHARED_STORE_READ_ONLY: {
    title: "Nothing may be written to the shared store from here",
    about: "Writing needs a token of its own, which people who only read do not have.",
    hint: "Set GENLOCK_STORE_WRITE_TOKEN; it belongs where protected branches are built.",
  },
  SHARED_STORE_REFUSED: {
    title: "The shared store refused",
    about: "The server answered 401 or 403: the token is missing, wrong, or not for this.",
    hint: "Set GENLOCK_STORE_READ_TOKEN, for writing GENLOCK_STORE_WRITE_TOKEN, or ask who runs the server.",
  },
  SHARED_STORE_UNREACHABLE: {
    title: "The shared store is out of reach",
    about:
      "The server cannot be reached, is too slow, broke off, failed, or leads elsewhere. Nothing is bought in place of what it has.",
    hint: "Check address and network, or try again later; `genlock store status` asks the server again.",
  },
  SHARED_STORE_WRONG_BYTES: {
    title: "The shared store has other bytes",
    about:
      "Bytes under a digest are others than it says, or a record is not signed by a key that is trusted. They were thrown away.",
    hint: "Run `genlock store verify`, remove what it names on the server, and push it again from where it is right.",
  },
} as const satisfies Record<string, RegistryEntry>;
