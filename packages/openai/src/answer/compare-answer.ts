import type { ImageRequest, ImageWarning } from "@genlock/provider";
import type { JsonObject } from "./json-object.ts";
import { settingWord } from "./setting-word.ts";

/**
 * Where an answer says itself that it is not what was asked for. What the pictures really are is found in their bytes,
 * by whoever keeps them.
 */
export function compareAnswer(
  request: Pick<ImageRequest, "size" | "quality" | "background" | "outputFormat" | "count">,
  answer: JsonObject,
  count: number,
): ImageWarning[] {
  const settings = [
    { field: "size", asked: request.size, said: settingWord(answer, "size") },
    { field: "quality", asked: request.quality, said: settingWord(answer, "quality") },
    { field: "background", asked: request.background, said: settingWord(answer, "background") },
    {
      field: "outputFormat",
      asked: request.outputFormat,
      said: settingWord(answer, "output_format"),
    },
  ];
  const warnings: ImageWarning[] = settings
    .filter(
      ({ asked, said }) =>
        asked !== undefined && asked !== "auto" && said !== undefined && said !== asked,
    )
    .map(({ field, asked, said }) => ({
      field,
      message: `The service says it used ${said}, not ${asked}.`,
    }));
  if (count !== request.count) {
    warnings.push({
      field: "count",
      message: `The service answered ${count} pictures, not ${request.count}.`,
    });
  }
  return warnings;
}
