import type { ImageInput } from "@genlock/provider";

/** How a picture travels with a call. */
export type PlacedPicture =
  /** With it. */
  | { readonly kind: "inline"; readonly image: ImageInput }
  /** Ahead of it: the service holds it under this id. `key` is what the upload is remembered by; `undefined`: the user named it. */
  | { readonly kind: "file"; readonly id: string; readonly key: string | undefined };

/** A picture in the words of a JSON body. */
export type PictureReference = { readonly image_url: string } | { readonly file_id: string };

/** Says a picture in JSON; what travels with the call becomes a data URL. */
export async function referToPicture(picture: PlacedPicture): Promise<PictureReference> {
  if (picture.kind === "file") {
    return { file_id: picture.id };
  }
  const { image } = picture;
  const bytes = Buffer.from(await image.read());
  return {
    image_url: `data:${image.mediaType ?? "image/png"};base64,${bytes.toString("base64")}`,
  };
}

/** A picture as a part of a form. The service goes by the part's media type, and refuses one that says nothing. */
export async function pictureFile(image: ImageInput, name: string): Promise<File> {
  const bytes = await image.read();
  const type = image.mediaType ?? "image/png";
  const extension = type === "image/jpeg" ? "jpg" : type.slice("image/".length);
  return new File([new Uint8Array(bytes)], `${name}.${extension}`, { type });
}
