import { type ProviderContext, ProviderError } from "@genlock/provider";
import type { ProxyVariables } from "./proxy-agent.ts";
import { readProxies } from "./read-proxies.ts";

/** Where calls go and who makes them. */
export interface Credentials {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly organization: string | null;
  readonly project: string | null;
  readonly proxies: ProxyVariables;
}

const openAIBaseUrl = "https://api.openai.com/v1";

/**
 * Takes the credentials from what the provider was given.
 *
 * @throws {ProviderError} `PROVIDER_CREDENTIALS`, not sent: the key is missing, a value cannot be one, or the proxy on the way is none for HTTP.
 */
export function readCredentials(context: ProviderContext): Credentials {
  const value = (name: string): string | undefined =>
    context.environment[name]?.trim() || undefined;
  const apiKey = value("OPENAI_API_KEY");
  if (apiKey === undefined) {
    throw refuse(
      "There is no OPENAI_API_KEY.",
      "Set it in the environment or in .env; keys are made at https://platform.openai.com/api-keys.",
    );
  }
  const organization = value("OPENAI_ORG_ID") ?? null;
  const project = value("OPENAI_PROJECT_ID") ?? null;
  for (const [name, written] of Object.entries({
    OPENAI_API_KEY: apiKey,
    OPENAI_ORG_ID: organization ?? "",
    OPENAI_PROJECT_ID: project ?? "",
  })) {
    if (!/^[\x21-\x7e]*$/.test(written)) {
      throw refuse(`${name} holds characters that cannot be sent.`, "Copy it again.");
    }
  }
  const baseUrl = readBaseUrl(value("OPENAI_BASE_URL"));
  const { proxies, trouble } = readProxies(baseUrl, value);
  if (trouble !== undefined) {
    throw refuse(
      trouble,
      "Set HTTPS_PROXY, or HTTP_PROXY for a base URL with `http:`, to one like http://proxy.example.com:8080, or list the service's host in NO_PROXY.",
    );
  }
  return { apiKey, baseUrl: baseUrl.href, organization, project, proxies };
}

function readBaseUrl(written: string | undefined): URL {
  const url = URL.parse(written ?? openAIBaseUrl);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw refuse(
      "OPENAI_BASE_URL is no http or https URL.",
      "Write it like https://api.openai.com/v1.",
    );
  }
  if (url.username !== "" || url.password !== "" || url.search !== "") {
    throw refuse(
      "OPENAI_BASE_URL holds a name, a password or a query.",
      "Keep keys out of URLs: put the key into OPENAI_API_KEY.",
    );
  }
  return url;
}

function refuse(message: string, hint: string): ProviderError {
  return new ProviderError({
    code: "PROVIDER_CREDENTIALS",
    outcome: "not-sent",
    reach: "run",
    message,
    hint,
  });
}
