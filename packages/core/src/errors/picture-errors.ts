import type { RegistryEntry } from "./registry-entry.ts";

/** What can go wrong with bytes: store, originals, derivatives. */
export const pictureErrors = {
  ANSWER_INVALID: {
    title: "Answer not usable",
    about:
      "The service answered, but the bytes are no picture, or not what was expressly asked for. It may have been paid.",
    hint: "Look at the bytes; `--retry-ambiguous` makes the call again, and may pay again.",
  },
  BUILD_FOLDER_NOT_OURS: {
    title: "A file of the build is not genlock's",
    about:
      "The folder given to `genlock build` holds a file under a name the build wants to write, and no earlier build wrote it.",
    hint: "Choose another folder with --out, or move the file away.",
  },
  BUILD_FOLDER_NOT_WRITABLE: {
    title: "The folder of the build cannot be written",
    about:
      "A file of the build could not be written. Those that were are whole, and the next build goes on from them.",
    hint: "Check the free space and the permissions of the folder, or choose another one with --out.",
  },
  DERIVE_BYTES_LIMIT: {
    title: "A derivative needs more bytes than allowed",
    about: "Not even the lowest quality comes to as few bytes as `maxBytes` allows.",
    hint: "Raise `maxBytes`, ask for smaller widths, or leave png out: it can do the least with few bytes.",
  },
  COMPOSITE_IMPOSSIBLE: {
    title: "Pixels could not be put back",
    about:
      "`preserve_outside` is asked for, and what was received is not of the size of the picture that was edited, or there is nothing to keep. The bytes are in the store; nothing is locked.",
    hint: "Look at what was received; without `preserve_outside` it is taken as it is, for nothing. `--again` buys another one.",
  },
  CUT_OUT_IMPOSSIBLE: {
    title: "No backdrop to take out",
    about:
      "A backdrop of one colour was asked for in place of transparency, and what was received has none, or nothing on it. The bytes are in the store; nothing is locked.",
    hint: "Look at what was received. `--again` buys another one; a model that draws transparency itself needs no backdrop.",
  },
  DERIVE_CACHE_NOT_WRITABLE: {
    title: "Derivatives cannot be kept",
    about:
      "The folder for derivatives cannot be written to, or files in it went away while in use.",
    hint: "Check free space and permissions of the cache folder; it may be deleted and made again at any time.",
  },
  DERIVE_FAILED: {
    title: "A derivative could not be computed",
    about: "The image library gave up on a picture that it could read.",
    hint: "Check what is made of the asset: the font of its text, its own steps, its `derivatives`. Other widths or formats may work.",
  },
  DERIVE_FILE_UNREADABLE: {
    title: "A picture's file cannot be read",
    about: "The file is not there, is no regular file, or may not be read.",
    hint: "Restore the file or its permissions.",
  },
  DERIVE_ORIGINAL_CHANGED: {
    title: "An original is not the picture that is locked",
    about:
      "The bytes of an original's file differ from what the lock says, so nothing is made of it: it was edited, or is a pointer of Git LFS that was not fetched.",
    hint: "Restore the file from git (with LFS, `git lfs pull`), or take the edited picture in with `genlock adopt`.",
  },
  DERIVE_PICTURE_REFUSED: {
    title: "A file is no usable picture",
    about:
      "The bytes of an original cannot be decoded: cut off, damaged, too large, or in a format that is not decoded.",
    hint: "Look at the file in another program; if it is damaged there too, restore it.",
  },
  DERIVE_TIME_LIMIT: {
    title: "Working on a picture took too long",
    about: "Decoding, resizing or encoding one picture went beyond its time limit and was stopped.",
    hint: "Ask for smaller widths or fewer avif files; a picture made to be slow is stopped the same way.",
  },
  DERIVE_WORKER_LOST: {
    title: "The image process went away",
    about:
      "The process that decodes and encodes ended twice on the same picture: not enough memory, or sharp is not installed rightly.",
    hint: "Check free memory, and that sharp is installed for this system (`npm ls sharp`).",
  },
  EXPORT_FOLDER_NOT_OURS: {
    title: "The folder is no exported gallery",
    about:
      "The folder given to `genlock gallery --export` has something in it, and an export would replace all of it.",
    hint: "Name another folder, or an empty one.",
  },
  FONT_UNREADABLE: {
    title: "A font cannot be read",
    about:
      "`social` names a font for its text that is not there, may not be read, or lies outside of the project.",
    hint: "Check the path; it is relative to the manifest.",
  },
  LOCK_NOT_WRITTEN: {
    title: "Paid, but not in the lock",
    about: "The picture is in the store, but the project's folder could not take it.",
    hint: "Make room or give write access and run `genlock generate` again: what is in the store is not bought again.",
  },
  MASK_UNUSABLE: {
    title: "Mask not usable",
    about:
      "What may change in a picture could not be made into the mask that services take: a PNG with alpha, of the picture's size, below 4 MB. Nothing was sent.",
    hint: "Save the mask in the picture's size, with clear shapes, and mark what may change.",
  },
  ORIGINALS_FOLDER_OUTSIDE: {
    title: "The folder of originals leads out of the project",
    about:
      "A symbolic link on the way to the folder of originals leads out of the project, so nothing is written there.",
    hint: "Replace the link by a folder, or name another folder with `originals:`.",
  },
  ORIGINAL_EDITED: {
    title: "An original was edited by hand",
    about:
      "The file of an asset is a picture, and not the one that is locked: somebody's work, so it is not replaced unasked.",
    hint: "Run `genlock adopt <id>` to take it in; `genlock verify --fix` brings the locked one back and keeps the other in the store.",
  },
  ORIGINAL_MISSING: {
    title: "A picture is not there",
    about:
      "What is asked for needs the picture of an asset that was never made, or whose file is gone.",
    hint: "Run `genlock generate` first.",
  },
  ORIGINAL_NAME_TAKEN: {
    title: "A file has the name of an original",
    about:
      "The folder of originals holds a picture under the name of an asset without art, and it is known neither to the lock nor to the store, so writing the original would destroy it.",
    hint: "Run `genlock import <file> --as <id>` to take it in, move it away, or bring back genlock.lock.",
  },
  STORE_CORRUPT: {
    title: "Stored bytes are not right",
    about:
      "A file of the store holds other bytes than its digest says; it was moved into the store's quarantine.",
    hint: "Run `genlock verify` to see what is concerned and where the bytes can come back from.",
  },
  STORE_FAILED: {
    title: "The store could not be used",
    about:
      "Reading or writing in the .genlock folder failed for a reason that is neither a full disk nor missing permission.",
    hint: "Look at the cause, and run the command again.",
  },
  STORE_FULL: {
    title: "The disk is full",
    about:
      "What was received could not be stored because the disk or the quota is full. Received bytes are kept; the message says where.",
    hint: "Free some space and run the command again.",
  },
  STORE_NOT_WRITABLE: {
    title: "The project cannot be written to",
    about:
      "A folder that must be written to is read-only or belongs to someone else, so nothing is bought.",
    hint: "Make the folder writable for the user that runs genlock.",
  },
  TURN_LOST: {
    title: "A turn's picture is gone",
    about:
      "A conversation goes on from the picture of the turn before, the service does not remember it any more, and its bytes are nowhere here.",
    hint: "Bring back the file of that turn (`<id>.turn-<n>`) from where it was committed, or change the text of that turn to have it made anew.",
  },
} as const satisfies Record<string, RegistryEntry>;
