import { type ApiError, badParameter } from "./api-error.ts";
import { checkFiles } from "./check-files.ts";
import { checkParameters, type Operation } from "./check-parameters.ts";
import { drawAnswer } from "./draw-answer.ts";
import { fieldText } from "./field-text.ts";
import type { FileStore } from "./files/file-store.ts";
import { resolvePictures } from "./files/resolve-pictures.ts";
import type { PaidCall, PaidEndpoint } from "./paid-endpoint.ts";
import type { RecordedFile } from "./records.ts";
import { modelNotFound, serveModel } from "./served-models.ts";

/** What the Image API works with. */
export interface ImageEndpointOptions {
  readonly servesRetired: boolean;
  readonly files: FileStore;
  /** Keeps a picture and answers the link to it. */
  readonly publish: (picture: Buffer, format: string) => string;
}

/** One of the endpoints of the Image API. */
export function createImageEndpoint(
  operation: Operation,
  options: ImageEndpointOptions,
): PaidEndpoint {
  return {
    async refuse(call) {
      const { fields } = call;
      const name = modelOf(call);
      const model = serveModel(name, options.servesRetired);
      if (model === undefined) {
        return modelNotFound(name);
      }
      const wrong = checkParameters(fields, model, operation);
      if (wrong !== undefined || operation === "generate") {
        return wrong;
      }
      if (model.dallE && "images" in fields) {
        return badParameter("", "unsupported_content_type", "Expected multipart/form-data.");
      }
      const files = picturesOf(call, options.files);
      return "refusal" in files ? files.refusal : checkFiles(files.files, model);
    },
    order: (call) => ({ model: modelOf(call), images: Number(call.fields["n"] ?? 1) }),
    async answer(response, call, fault) {
      const model = serveModel(modelOf(call), options.servesRetired);
      const files = picturesOf(call, options.files);
      if (model === undefined || "refusal" in files) {
        throw new Error("a request was let in that had to be refused");
      }
      await drawAnswer(response, {
        operation,
        fields: call.fields,
        model,
        inputs: files.files.length,
        fault,
        publish: options.publish,
      });
    },
  };
}

function modelOf({ fields }: PaidCall): string {
  return fieldText(fields["model"] ?? "dall-e-2");
}

/** The files of a form, or what JSON names in their stead. */
function picturesOf(
  { fields, files }: PaidCall,
  store: FileStore,
): { readonly files: readonly RecordedFile[] } | { readonly refusal: ApiError } {
  const { images, mask } = fields;
  if (!Array.isArray(images)) {
    return { files };
  }
  const named = resolvePictures(images, "image[]", store);
  const masks = resolvePictures(mask === undefined ? [] : [mask], "mask", store);
  if ("refusal" in named || "refusal" in masks) {
    return "refusal" in named ? named : masks;
  }
  return { files: [...named.files, ...masks.files] };
}
