import type { AnsweredImage } from "@genlock/provider";
import { BadAnswer } from "../answer/bad-answer.ts";
import { type JsonObject, member, textMember } from "../answer/json-object.ts";
import { readServiceError } from "../failure/service-error.ts";
import { DrewNothing } from "./drew-nothing.ts";
import type { ReadResponse } from "./read-response.ts";
import { imageCalls, stopReason, wordsOf } from "./response-items.ts";

/** A response with at least one picture. */
export interface JudgedResponse {
  readonly images: readonly AnsweredImage[];
  /** The call that drew the first picture, with the settings it used. */
  readonly call: JsonObject;
}

/**
 * Tells whether a response brought a picture. What it says about itself is not enough: a finished picture may come with a
 * call that is still "generating", and a response that stopped early may hold one all the same.
 *
 * @param costOf US dollars of the whole response, where it drew nothing; `undefined`: cannot be told
 * @throws {DrewNothing} when there is none, {BadAnswer} when what came cannot be told apart.
 */
export function judgeResponse(
  { response, drawn }: ReadResponse,
  costOf: (response: JsonObject) => number | undefined,
): JudgedResponse {
  const calls = imageCalls(response);
  const whole = calls.filter(
    (call) => typeof call["result"] === "string" && call["status"] !== "failed",
  );
  const [call] = whole;
  if (call === undefined) {
    const failed = calls.find((one) => member(one, "error") !== undefined);
    throw new DrewNothing({
      error: readServiceError(member(failed, "error") ?? member(response, "error")),
      stopped: stopReason(response),
      words: wordsOf(response),
      failed: calls.length > 0,
      cost: costOf(response),
    });
  }
  if (whole.length !== drawn) {
    throw new BadAnswer("pictures of calls that failed");
  }
  return {
    images: whole.map((one, index) => ({
      index,
      revisedPrompt: textMember(one, "revised_prompt"),
    })),
    call,
  };
}
