import type { ImageRequest, RequestFinding } from "@genlock/provider";
import type { ModelFacts } from "../models/model-facts.ts";
import { sentPictures } from "../request/sent-pictures.ts";
import { refuse } from "./findings.ts";

/** Whether pictures that only the service has can be named: in JSON they can, in the form that DALL·E wants they cannot. */
export function checkElsewhere(
  request: ImageRequest,
  facts: ModelFacts | undefined,
): RequestFinding[] {
  const takesForms = facts?.family === "dall-e" || request.operation === "variation";
  if (!takesForms) return [];
  return sentPictures(request).flatMap(({ elsewhere }, index) =>
    elsewhere?.kind === "file-id"
      ? [
          refuse("unsupported", {
            field: `images.${index}`,
            message: "A picture cannot be named by its file id here: it has to be sent itself.",
            hint: "Use a file, or a GPT image model and `edit`.",
          }),
        ]
      : [],
  );
}
