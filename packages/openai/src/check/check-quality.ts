import type { ImageRequest, RequestFinding } from "@genlock/provider";
import type { ModelFacts } from "../models/model-facts.ts";
import { ownMember } from "../models/own-member.ts";
import { refuse } from "./findings.ts";
import { nearestWord } from "./nearest-word.ts";

/** What a quality of one family is called in another, best first. */
const cousins: { readonly [quality: string]: readonly string[] } = {
  standard: ["medium"],
  hd: ["high", "standard"],
  low: ["standard"],
  medium: ["standard"],
  high: ["hd", "standard"],
  xhigh: ["high", "hd", "standard"],
  max: ["high", "hd", "standard"],
};

/** Whether the model knows this quality. */
export function checkQuality(request: ImageRequest, facts: ModelFacts): RequestFinding[] {
  const { quality } = request;
  const known = facts.qualities;
  if (quality === undefined || known === undefined || known.includes(quality)) {
    return [];
  }
  return [
    refuse("unsupported", {
      field: "quality",
      message: `${facts.names[0]} has no quality "${quality}"; it has ${known.join(", ")}.`,
      suggestion:
        ownMember(cousins, quality)?.find((word) => known.includes(word)) ??
        nearestWord(quality, known),
    }),
  ];
}
