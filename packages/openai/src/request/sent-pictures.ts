import type { ImageInput, ImageRequest } from "@genlock/provider";

/** Every picture a request may send, the one to be changed first: the turn before, then bases, then references. */
export function sentPictures(request: ImageRequest): readonly ImageInput[] {
  return request.continues === undefined
    ? request.images
    : [request.continues.image, ...request.images];
}
