import type { ImageRequest, ImageWarning } from "@genlock/provider";
import { type JsonObject, textMember } from "./json-object.ts";

/**
 * Where an answer says itself that it is not what was asked for. What the pictures really are is found in their bytes,
 * by whoever keeps them.
 */
export function compareAnswer(
  request: ImageRequest,
  answer: JsonObject,
  count: number,
): ImageWarning[] {
  const settings = [
    { field: "size", asked: request.size, said: textMember(answer, "size") },
    { field: "quality", asked: request.quality, said: textMember(answer, "quality") },
    { field: "background", asked: request.background, said: textMember(answer, "background") },
    {
      field: "outputFormat",
      asked: request.outputFormat,
      said: textMember(answer, "output_format"),
    },
  ];
  const warnings: ImageWarning[] = settings
    .filter(
      ({ asked, said }) =>
        asked !== undefined && asked !== "auto" && said !== undefined && said !== asked,
    )
    .map(({ field, asked, said }) => ({
      field,
      message: `The service says it used ${said?.slice(0, 60)}, not ${asked}.`,
    }));
  if (count !== request.count) {
    warnings.push({
      field: "count",
      message: `The service answered ${count} pictures, not ${request.count}.`,
    });
  }
  return warnings;
}
