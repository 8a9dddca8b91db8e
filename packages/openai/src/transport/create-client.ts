import type { OpenAI } from "openai";
import type { Credentials } from "./credentials.ts";

/**
 * Loads the official SDK and makes a client for one call. Every option that has a counterpart in the environment is
 * given, so that nothing comes from there; `OPENAI_CUSTOM_HEADERS`, which has none, is overruled by
 * {@link authorization} and then stopped on its way out.
 */
export async function createClient(
  credentials: Credentials,
  fetchOnce: typeof fetch,
): Promise<OpenAI> {
  const { OpenAI: Client } = await import("openai");
  return new Client({
    apiKey: credentials.apiKey,
    baseURL: credentials.baseUrl,
    organization: credentials.organization,
    project: credentials.project,
    adminAPIKey: null,
    webhookSecret: null,
    logLevel: "off",
    maxRetries: 0,
    // Our own clocks end a call; the SDK's must not be first.
    timeout: 2 ** 31 - 1,
    fetch: fetchOnce,
  });
}

/** The headers that say who calls, to be given with each request. */
export function authorization(credentials: Credentials): { [name: string]: string | null } {
  return {
    Authorization: `Bearer ${credentials.apiKey}`,
    "OpenAI-Organization": credentials.organization,
    "OpenAI-Project": credentials.project,
  };
}
