import type { RegistryEntry } from "./registry-entry.ts";

/** What can go wrong with pictures that are somewhere on the network. */
export const fetchErrors = {
  FETCH_CHANGED: {
    title: "Another picture at the same address",
    about:
      "An address answers with other bytes than those the lock has for it. What is made from them would be stale, and nobody asked for that.",
    hint: "Run `genlock fetch --update-references` to take the new picture in.",
  },
  FETCH_FAILED: {
    title: "A picture could not be fetched",
    about:
      "The server could not be reached, refused, broke off, was too slow, sent too much, or sent something that is no sound PNG, JPEG or WebP.",
    hint: "Open the address in a browser; a picture that is hard to get is better kept as a file in the project.",
  },
  FETCH_REFUSED: {
    title: "An address that is not gone to",
    about:
      "An address, or one it leads to, is not https, not public, not among those that genlock.config.ts allows, or lies behind a proxy that hides where it really is.",
    hint: "See `fetch` in genlock.config.ts: `allow` lists addresses, `privateOrigins` servers inside your own network.",
  },
  INPUT_BYTES_MISSING: {
    title: "The bytes of an input are not here",
    about:
      "A picture was fetched and locked, and this machine does not have its bytes, which are needed to make something from it.",
    hint: "Run `genlock fetch`: it brings the very bytes that are locked, or says that they are gone.",
  },
} as const satisfies Record<string, RegistryEntry>;
