import { type ApiError, badParameter } from "../api-error.ts";
import { fieldText } from "../field-text.ts";
import { objectOf } from "../objects-of.ts";
import type { PaidCall, PaidEndpoint } from "../paid-endpoint.ts";
import { type ServedModel, serveModel } from "../served-models.ts";
import { answerResponse } from "./answer-response.ts";
import { checkResponse, toolOf } from "./check-response.ts";
import { type InputStores, readInput, type ResponseInput } from "./read-input.ts";

/** What the Responses API works with. */
export interface ResponseEndpointOptions extends InputStores {
  readonly servesRetired: boolean;
}

/** `/v1/responses`, with the one tool that draws. */
export function createResponseEndpoint(options: ResponseEndpointOptions): PaidEndpoint {
  const modelOf = ({ fields }: PaidCall): string =>
    fieldText(toolOf(fields)?.["model"] ?? "gpt-image-2");

  function served(call: PaidCall): ServedModel {
    const model = serveModel(modelOf(call), options.servesRetired);
    if (model === undefined) {
      throw new Error("a request was let in that had to be refused");
    }
    return model;
  }

  return {
    async refuse(call) {
      const wrong = checkResponse(call.fields, options.servesRetired);
      if (wrong !== undefined) {
        return wrong;
      }
      const input = await readInput(call.fields, served(call), options);
      return "refusal" in input ? input.refusal : checkPictures(call, input, options);
    },
    order: (call) => ({ model: modelOf(call), images: 1 }),
    async answer(response, call, fault) {
      const model = served(call);
      const input = await readInput(call.fields, model, options);
      if ("refusal" in input) {
        throw new Error("a request was let in that had to be refused");
      }
      await answerResponse(
        response,
        { fields: call.fields, model, input, fault },
        options.conversations,
      );
    },
  };
}

function checkPictures(
  { fields }: PaidCall,
  input: ResponseInput,
  { files }: InputStores,
): ApiError | undefined {
  const tool = toolOf(fields) ?? {};
  const mask = objectOf(tool["input_image_mask"]);
  const pictures = input.files.length + input.rememberedPictures;
  if (tool["action"] === "edit" && pictures === 0) {
    return badParameter("tools", "invalid_value", "The action 'edit' needs an image in context.");
  }
  const id = mask?.["file_id"];
  return id !== undefined && files.find(fieldText(id)) === undefined
    ? badParameter("tools", "image_file_not_found", `The file '${fieldText(id)}' was not found.`)
    : undefined;
}
