import type { HoldReason } from "@genlock/core";

/** Why nothing is done for an asset, in words for whoever reads the gallery. */
export const holdWords: { readonly [reason in HoldReason]: string } = {
  pinned: "pinned, so it stays as it is",
  frozen: "nothing is made here: this server is frozen, as in CI",
  policy: "not bought here",
  "not-selected": "not selected",
  "paid-art": "a free picture would take the place of one that was bought or brought in",
  "unpicked-parent": "it is made from a picture with several candidates, and none was picked",
  "unavailable-parent": "it is made from a picture that is not there yet",
  "lfs-pointer": "Git LFS left a pointer in its place; run `git lfs pull`",
  lost: "its bytes are nowhere; buying it again has to be asked for",
};
