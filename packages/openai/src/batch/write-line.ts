import {
  type BatchLine,
  type ImageRequest,
  ProviderError,
  type UploadedFiles,
} from "@genlock/provider";
import { placePictures } from "../files/place-pictures.ts";
import { findModel } from "../models/find-model.ts";
import { jsonEditBody } from "../request/call-endpoint.ts";
import { imageSettings } from "../request/image-settings.ts";
import { sentPictures } from "../request/sent-pictures.ts";
import type { Asker } from "../transport/ask-service.ts";
import { batchLimits } from "./batch-terms.ts";

/** Milliseconds an upload must live for a batch: a day for the service, and some for its queue. */
const needed = 30 * 3600_000;

/** What a line is made of. */
export interface LineParts {
  readonly modelId: string;
  readonly customId: string;
  readonly request: ImageRequest;
  readonly files: UploadedFiles | undefined;
}

/** Says a call as a line of a batch; pictures go ahead of it, so that lines stay short. */
export async function writeLine(parts: LineParts, asker: Asker): Promise<BatchLine> {
  const { modelId, customId, request, files } = parts;
  const settings = imageSettings(request, modelId, findModel(modelId));
  const isEdit = request.operation === "edit";
  const pictures = isEdit
    ? await placePictures(sentPictures(request), {
        asker,
        files,
        asDataUrls: true,
        ahead: { fromBytes: 0, lifetime: needed },
      })
    : [];
  const body = isEdit ? await jsonEditBody({ request, settings, pictures }) : settings;
  const endpoint = isEdit ? "/v1/images/edits" : "/v1/images/generations";
  const text = oneLine({ custom_id: customId, method: "POST", url: endpoint, body });
  const length = Buffer.byteLength(text);
  if (length > batchLimits.lineBytes) {
    throw new ProviderError({
      code: "PROVIDER_UNSUPPORTED",
      outcome: "not-sent",
      message: `The call is a line of ${length} bytes, and a batch takes ${batchLimits.lineBytes} at most. Nothing was sent.`,
      hint: "Make this picture without `--batch`.",
    });
  }
  const { operation, count, size, quality, background, backdrop, outputFormat } = request;
  return {
    customId,
    endpoint,
    text,
    request: {
      operation,
      count,
      size,
      quality,
      background,
      ...(backdrop !== undefined && { backdrop }),
      outputFormat,
      sent: settings,
    },
  };
}

/** JSON leaves some ends of lines as they are, and some readers split there. */
function oneLine(value: object): string {
  return JSON.stringify(value).replaceAll(
    /[\u0085\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
