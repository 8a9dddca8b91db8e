import { ProviderError } from "@genlock/provider";
import type { CallEnd } from "../transport/deadline.ts";
import { redact } from "./redact.ts";

/** How far a request had come when it failed, and why it failed. */
export interface BrokenConnection {
  /** Whether any of it may have reached the service. */
  readonly sent: boolean;
  /** `undefined`: it was not ended, the network broke it. */
  readonly end: CallEnd | undefined;
  readonly error: unknown;
  readonly requestId: string | undefined;
}

/** What a call without a whole answer means. */
export function describeConnection(
  broken: BrokenConnection,
  secrets: readonly string[],
): ProviderError {
  return broken.sent ? describeSent(broken, secrets) : describeUnsent(broken, secrets);
}

function describeSent(broken: BrokenConnection, secrets: readonly string[]): ProviderError {
  return new ProviderError({
    code: "PROVIDER_AMBIGUOUS",
    outcome: "ambiguous",
    message: `${whatBroke(broken, secrets)} The picture may have been drawn and billed.`,
    hint: "Look at the account's usage before asking again; give it more time if it is only slow.",
    requestId: broken.requestId,
  });
}

function whatBroke({ end, error }: BrokenConnection, secrets: readonly string[]): string {
  if (end === undefined) {
    return `The connection broke after the request was sent (${nameOf(error, secrets)}).`;
  }
  return end.reason === "timeout"
    ? `The service gave ${end.limit}.`
    : "The call was cancelled after it was sent.";
}

function describeUnsent(broken: BrokenConnection, secrets: readonly string[]): ProviderError {
  const { end, error } = broken;
  if (end?.reason === "cancelled") {
    return new ProviderError({
      code: "PROVIDER_UNREACHABLE",
      outcome: "not-sent",
      message: "The call was cancelled before it was sent.",
    });
  }
  const why = end === undefined ? nameOf(error, secrets) : "no connection in time";
  const setting = end === undefined ? hintOfSetting(why) : undefined;
  return new ProviderError({
    code: "PROVIDER_UNREACHABLE",
    outcome: "not-sent",
    message: `The service cannot be reached (${why}). Nothing was sent.`,
    hint:
      setting ??
      "Check the network, and OPENAI_BASE_URL and HTTPS_PROXY if they are set; a network that only lets a proxy out needs HTTPS_PROXY.",
    // What is set wrongly here will be so in a minute.
    retryable: setting === undefined,
  });
}

/** What to do where something here has to be set otherwise; `undefined`: it may pass by itself. */
function hintOfSetting(why: string): string | undefined {
  if (/CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/.test(why)) {
    return "This machine does not trust the server's certificate. Where the server, or a proxy in between, is your own network's, set NODE_EXTRA_CA_CERTS to the file of its authority.";
  }
  return /PROXY/.test(why)
    ? "The proxy does not let the connection through: check HTTPS_PROXY or ALL_PROXY, and NO_PROXY, and the name and password in it."
    : undefined;
}

/** The code where there is one: system messages hold addresses and little else. */
function nameOf(error: unknown, secrets: readonly string[]): string {
  if (error instanceof Error) {
    const code = "code" in error ? error.code : undefined;
    return redact(typeof code === "string" ? code : error.message, secrets) || error.name;
  }
  return "no reason given";
}
