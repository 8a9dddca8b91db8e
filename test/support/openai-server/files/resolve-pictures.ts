import { type ApiError, badParameter } from "../api-error.ts";
import { fieldText } from "../field-text.ts";
import type { RecordedFile } from "../records.ts";
import type { FileStore } from "./file-store.ts";
import { noSuchFile } from "./handle-files.ts";

/** Pictures that a JSON body names, or why they cannot be had. */
export type ResolvedPictures =
  | { readonly files: readonly RecordedFile[] }
  | { readonly refusal: ApiError };

const maxCharacters = 20_971_520;

/** Finds the pictures behind `{ image_url }` and `{ file_id }`. URLs of the web are not followed here. */
export function resolvePictures(
  references: readonly unknown[],
  field: string,
  files: FileStore,
): ResolvedPictures {
  const found: RecordedFile[] = [];
  for (const reference of references) {
    const picture = resolvePicture(reference, field, files);
    if ("refusal" in picture) {
      return picture;
    }
    found.push(picture);
  }
  return { files: found };
}

function resolvePicture(
  reference: unknown,
  field: string,
  files: FileStore,
): RecordedFile | { readonly refusal: ApiError } {
  const { image_url: url, file_id: id }: { image_url?: unknown; file_id?: unknown } =
    typeof reference === "object" && reference !== null ? reference : {};
  if ((url === undefined) === (id === undefined)) {
    const message = "Exactly one of 'image_url' and 'file_id' must be given.";
    return { refusal: badParameter(field, "invalid_value", message) };
  }
  if (id !== undefined) {
    const file = files.find(fieldText(id));
    return file === undefined
      ? { refusal: noSuchFile(fieldText(id)) }
      : { field, filename: file.filename, type: file.type, bytes: file.bytes };
  }
  const data = /^data:([a-z/+-]+);base64,([\s\S]*)$/.exec(fieldText(url));
  if (data === null) {
    return { refusal: badParameter(field, "invalid_image_url", "Invalid image URL.") };
  }
  if (fieldText(url).length > maxCharacters) {
    const message = `Invalid '${field}': string too long. Expected a string with maximum length ${maxCharacters}.`;
    return { refusal: badParameter(field, "string_above_max_length", message) };
  }
  const bytes = Buffer.from(data[2] ?? "", "base64");
  return { field, filename: "inline", type: data[1] ?? "", bytes };
}
