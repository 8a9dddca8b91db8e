import { isJsonObject, type JsonObject, member, textMember } from "../answer/json-object.ts";

/** An error as the service describes it. Everything may be missing, and nothing of it is clean yet. */
export interface ServiceError {
  readonly message: string | undefined;
  readonly code: string | undefined;
  readonly type: string | undefined;
  readonly param: string | undefined;
  readonly moderation: Moderation | undefined;
}

/** Why a picture was not drawn, or not given. */
export interface Moderation {
  /** `input`: the prompt or a picture that went in; `output`: what was drawn. */
  readonly stage: string | undefined;
  readonly categories: readonly string[];
}

/** Reads the inside of `{ "error": … }`, or that itself; `undefined`: it is no error. */
export function readServiceError(body: unknown): ServiceError | undefined {
  if (!isJsonObject(body)) {
    return undefined;
  }
  const inner = body["error"];
  if (typeof inner === "string") {
    return { ...nothing, message: inner };
  }
  const error = isJsonObject(inner) ? inner : body;
  // `detail` is what servers built with FastAPI say.
  const message = textMember(error, "message") ?? textMember(error, "detail");
  const code = textMember(error, "code");
  const type = textMember(error, "type");
  if (message === undefined && code === undefined && type === undefined) {
    return undefined;
  }
  return {
    message,
    code,
    type,
    param: textMember(error, "param"),
    moderation: readModeration(error, message),
  };
}

const nothing: ServiceError = {
  message: undefined,
  code: undefined,
  type: undefined,
  param: undefined,
  moderation: undefined,
};

/** The details where there are some, else what the message lists. */
function readModeration(error: JsonObject, message: string | undefined): Moderation | undefined {
  const details = member(error, "moderation_details");
  const listed = /safety_violations=\[([^\]]*)\]/.exec(message ?? "")?.[1];
  if (details === undefined && listed === undefined) {
    return undefined;
  }
  const categories = details?.["categories"];
  return {
    stage: textMember(details, "moderation_stage"),
    categories: Array.isArray(categories)
      ? categories.filter((category) => typeof category === "string")
      : (listed ?? "")
          .split(",")
          .map((category) => category.trim())
          .filter((category) => category !== ""),
  };
}
