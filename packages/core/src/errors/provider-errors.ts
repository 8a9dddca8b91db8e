import type { RegistryEntry } from "./registry-entry.ts";

/** How a call to a provider can fail: the codes of `ProviderError`. */
export const providerErrors = {
  PROVIDER_AMBIGUOUS: {
    title: "Maybe paid, no answer",
    about:
      "A call was sent and no usable answer came back, so it may have been drawn and billed. It counts as spent and is not repeated unasked.",
    hint: "Look at the service's usage page; `--retry-ambiguous` asks again.",
  },
  PROVIDER_BAD_ANSWER: {
    title: "Answer not understood",
    about:
      "The service answered with something that is no answer of its interface, such as a page of a proxy.",
    hint: "Check the base URL and whatever stands between you and the service.",
  },
  PROVIDER_BLOCKED: {
    title: "Prompt or picture refused",
    about: "The service's safety filter refused the request or its result.",
    hint: "Word the prompt differently; `moderation: low` filters less where the service offers it.",
  },
  PROVIDER_CREDENTIALS: {
    title: "Key missing or refused",
    about: "The provider has no key, or the service does not accept it.",
    hint: "Set the provider's key in the environment or in `.env` beside the manifest.",
  },
  PROVIDER_FORBIDDEN: {
    title: "Not allowed",
    about:
      "The key is good but may not do this: the model, the project or the region is not open to it.",
    hint: "Look at the service's settings of your organisation, or use another model.",
  },
  PROVIDER_MODEL_NOT_FOUND: {
    title: "Model not found",
    about: "The service does not know the model, or no longer.",
    hint: "Check the model's spelling, or choose a current one.",
  },
  PROVIDER_QUOTA: {
    title: "Quota or credit used up",
    about: "The account has no credit left, or reached its own spending limit.",
    hint: "Top up or raise the limit at the service, and run again: what was bought is kept.",
  },
  PROVIDER_RATE_LIMITED: {
    title: "Too many requests",
    about: "The service asked to slow down, and did so until patience ran out.",
    hint: "Lower `concurrency` or set `imagesPerMinute` under `providers`, and run again.",
  },
  PROVIDER_REFUSED: {
    title: "Request refused",
    about: "The service refused the request as not legal; nothing was drawn.",
    hint: "Read the message; it names what the service did not like.",
  },
  PROVIDER_UNAVAILABLE: {
    title: "Service out of order",
    about: "The service answered that it cannot work now.",
    hint: "Run again later: what was bought is kept.",
  },
  PROVIDER_UNREACHABLE: {
    title: "Service not reached",
    about: "No connection to the service came about, so nothing was sent.",
    hint: "Check network, proxy and base URL.",
  },
  PROVIDER_UNSUPPORTED: {
    title: "Not possible with this provider",
    about: "The provider cannot do what the request asks, and sent nothing.",
    hint: "Use another provider or model, or leave the setting out.",
  },
} as const satisfies Record<string, RegistryEntry>;
