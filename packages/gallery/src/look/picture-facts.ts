import type { LockedOutput } from "@genlock/core";
import type { PictureFacts } from "../wire/gallery-state.ts";
import type { TakenPicture } from "../wire/asset-detail.ts";

/** What lays a picture out. */
export function pictureFacts({ digest, mediaType, width, height }: LockedOutput): PictureFacts {
  return { digest, mediaType, width, height };
}

/** A picture with how it was made. */
export function takenPicture(output: LockedOutput): TakenPicture {
  const { byteLength, role, made } = output;
  const { take, provenance } = made;
  return { ...pictureFacts(output), byteLength, role, take, provenance };
}
