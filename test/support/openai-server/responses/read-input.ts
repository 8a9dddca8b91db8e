import { type ApiError, badParameter } from "../api-error.ts";
import { checkFiles } from "../check-files.ts";
import type { Fields } from "../check-parameters.ts";
import { fieldText } from "../field-text.ts";
import type { FileStore } from "../files/file-store.ts";
import { resolvePictures } from "../files/resolve-pictures.ts";
import { objectsOf } from "../objects-of.ts";
import type { RecordedFile } from "../records.ts";
import type { ServedModel } from "../served-models.ts";
import type { ConversationStore } from "./conversation-store.ts";

/** What a response goes in with. */
export interface ResponseInput {
  readonly text: string;
  /** Pictures of this request. */
  readonly files: readonly RecordedFile[];
  /** Pictures in the conversation before. */
  readonly rememberedPictures: number;
  /** Tokens of the conversation before. */
  readonly rememberedTokens: number;
}

/** Where names lead to. */
export interface InputStores {
  readonly files: FileStore;
  readonly conversations: ConversationStore;
}

/** Reads the input of a response, or says why the API would not take it. */
export async function readInput(
  fields: Fields,
  model: ServedModel,
  stores: InputStores,
): Promise<ResponseInput | { readonly refusal: ApiError }> {
  const items = objectsOf(fields["input"]);
  const named = items.filter((item) => item["type"] === "image_generation_call");
  const lost = named.find((item) => !stores.conversations.hasPicture(fieldText(item["id"])));
  if (lost !== undefined) {
    return { refusal: itemNotFound(fieldText(lost["id"])) };
  }
  const previousId = fields["previous_response_id"];
  const previous =
    previousId === undefined ? undefined : stores.conversations.response(fieldText(previousId));
  if (previousId !== undefined && previous === undefined) {
    return { refusal: responseNotFound(fieldText(previousId)) };
  }
  const parts = items.flatMap((item) => objectsOf(item["content"]));
  const references = parts
    .filter((part) => part["type"] === "input_image")
    .map(({ image_url: url, file_id: id }) => ({
      ...(url === undefined ? {} : { image_url: url }),
      ...(id === undefined ? {} : { file_id: id }),
    }));
  const resolved = resolvePictures(references, "image[]", stores.files);
  if ("refusal" in resolved) {
    return resolved;
  }
  const wrong = resolved.files.length === 0 ? undefined : await checkFiles(resolved.files, model);
  return wrong === undefined
    ? {
        text: parts
          .map((part) => fieldText(part["text"] ?? ""))
          .join(" ")
          .trim(),
        files: resolved.files,
        rememberedPictures: named.length + (previous?.pictures ?? 0),
        rememberedTokens: previous?.tokens ?? 0,
      }
    : { refusal: { ...wrong, param: "input" } };
}

function responseNotFound(id: string): ApiError {
  const message = `Previous response with id '${id}' not found.`;
  return badParameter("previous_response_id", "previous_response_not_found", message);
}

function itemNotFound(id: string): ApiError {
  return {
    status: 404,
    message: `Item with id '${id}' not found. Items are not persisted when \`store\` is set to false. Try again with \`store\` set to true, or remove this item from your input.`,
    type: "invalid_request_error",
    param: "input",
    code: null,
  };
}
