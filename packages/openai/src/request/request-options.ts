import { authorization } from "../transport/create-client.ts";
import type { Credentials } from "../transport/credentials.ts";

/** How the SDK is to send a request. */
export interface RequestOptions {
  readonly headers: { [name: string]: string | null };
  readonly signal: AbortSignal;
}

/** Who sends a request, and what ends it. */
export function requestOptions(credentials: Credentials, signal: AbortSignal): RequestOptions {
  return { headers: authorization(credentials), signal };
}
