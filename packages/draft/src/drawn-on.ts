import type { ImageRequest } from "@genlock/provider";

/** A request whose turn before, if it has one, is the picture that is drawn on. */
export function drawnOn(request: ImageRequest): ImageRequest {
  const { continues, images } = request;
  if (continues === undefined) return request;
  return { ...request, operation: "edit", images: [continues.image, ...images] };
}
