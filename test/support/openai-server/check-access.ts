import type { IncomingHttpHeaders } from "node:http";
import type { ApiError } from "./api-error.ts";

/** What the API says to somebody without the right key; `undefined`: the key is right. */
export function checkAccess(headers: IncomingHttpHeaders, key: string): ApiError | undefined {
  const given = /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1];
  const refused = { status: 401, type: "invalid_request_error", param: null };
  if (given === undefined) {
    return { ...refused, code: null, message: "You didn't provide an API key." };
  }
  return given === key
    ? undefined
    : {
        ...refused,
        code: "invalid_api_key",
        message: `Incorrect API key provided: ${given.slice(0, 8)}****${given.slice(-4)}. You can find your API key at https://platform.openai.com/account/api-keys.`,
      };
}
