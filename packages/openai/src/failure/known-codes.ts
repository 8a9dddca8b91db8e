import type { ProviderErrorOptions } from "@genlock/provider";
import { ownMember } from "../models/own-member.ts";

/** What decides how a failed call is treated. */
export type FailureKind = Pick<
  ProviderErrorOptions,
  "code" | "outcome" | "reach" | "retryable" | "hint"
>;

/** Failures that have more than one name. */
export const kinds = {
  quota: {
    code: "PROVIDER_QUOTA",
    outcome: "rejected",
    reach: "run",
    hint: "Add credit or raise the limit in the account's billing settings, then run again: nothing that was bought is lost.",
  },
  blocked: {
    code: "PROVIDER_BLOCKED",
    outcome: "rejected",
    hint: "Change the prompt or the pictures that go in; the same request will be refused again.",
  },
  badKey: {
    code: "PROVIDER_CREDENTIALS",
    outcome: "rejected",
    reach: "run",
    hint: "Check OPENAI_API_KEY, and that OPENAI_BASE_URL, OPENAI_ORG_ID and OPENAI_PROJECT_ID belong to it.",
  },
  rateLimit: {
    code: "PROVIDER_RATE_LIMITED",
    outcome: "rejected",
    reach: "model",
    retryable: true,
    hint: "Lower imagesPerMinute for this provider if it happens often.",
  },
  serverFault: {
    code: "PROVIDER_AMBIGUOUS",
    outcome: "ambiguous",
    hint: "The picture may have been drawn and billed; look at the account's usage before asking again.",
  },
} as const satisfies { readonly [name: string]: FailureKind };

function refused(hint: string): FailureKind {
  return { code: "PROVIDER_REFUSED", outcome: "rejected", hint };
}

const wrongValue = refused(
  "`genlock check` knows the rules of its dated table: the service or a server between may have others. Take the value it names.",
);
const wrongNumber = refused("Take a number within the limits that the message names.");
const brokenPicture = refused(
  "Open the picture that goes in and save it again as PNG, JPEG or WebP.",
);
const pictureType = refused("Save the picture that goes in as PNG, JPEG or WebP.");
const largePicture = refused("Shrink the picture that goes in: each is smaller than 50 MB.");
const unreachablePicture = refused(
  "The picture is no longer where the service looks for it; run again, and it is sent anew.",
);

/** The service's own codes, whatever the HTTP status. */
const byCode: { readonly [code: string]: FailureKind | undefined } = {
  billing_hard_limit_reached: kinds.quota,
  billing_not_active: kinds.quota,
  insufficient_quota: kinds.quota,

  bio_policy: kinds.blocked,
  content_policy_violation: kinds.blocked,
  image_content_policy_violation: kinds.blocked,
  misalignment_policy_violation: kinds.blocked,
  moderation_blocked: kinds.blocked,

  invalid_api_key: kinds.badKey,
  model_not_found: {
    code: "PROVIDER_MODEL_NOT_FOUND",
    outcome: "rejected",
    reach: "model",
    hint: "Check the model's name, whether it is retired, and whether the key's project may use it.",
  },
  data_residency_mismatch: {
    code: "PROVIDER_FORBIDDEN",
    outcome: "rejected",
    reach: "model",
    hint: "The project keeps its data in a region that this model or address does not serve; set OPENAI_BASE_URL to the region's own.",
  },
  rate_limit_exceeded: kinds.rateLimit,
  server_error: kinds.serverFault,
  vector_store_timeout: kinds.serverFault,

  invalid_value: wrongValue,
  invalid_type: wrongValue,
  unknown_parameter: refused(
    "Leave the parameter out under `params`: this model or server does not have it.",
  ),
  missing_required_parameter: refused(
    "A server between may have dropped it; ask OpenAI itself, or set it under `params`.",
  ),
  duplicate_parameter: refused(
    "Write it once: either as a setting of the asset or under `params`. A server between may also repeat it.",
  ),
  integer_above_max_value: wrongNumber,
  integer_below_min_value: wrongNumber,
  string_above_max_length: refused("Shorten the text, its styles included."),
  array_above_max_length: refused("Send fewer pictures: an edit takes 16 at most."),
  unsupported_content_type: refused(
    "The server at OPENAI_BASE_URL does not take this kind of request; it may not offer edits.",
  ),
  invalid_input_fidelity_model: refused(
    "Leave `input_fidelity` out: this model always keeps its inputs closely.",
  ),
  invalid_prompt: refused("Say the prompt differently: the service could not work with it."),

  unsupported_file_mimetype: pictureType,
  unsupported_image_media_type: pictureType,
  invalid_image_format: pictureType,
  invalid_image_file: brokenPicture,
  invalid_image: brokenPicture,
  invalid_base64_image: brokenPicture,
  image_parse_error: brokenPicture,
  invalid_image_mode: refused(
    "Save the picture that goes in as RGB or RGBA with 8 bits a channel.",
  ),
  empty_image_file: refused("The picture that goes in is empty; restore or make it again."),
  image_too_large: largePicture,
  image_file_too_large: largePicture,
  image_too_small: refused("Take a larger picture as input."),
  invalid_image_url: unreachablePicture,
  failed_to_download_image: unreachablePicture,
  image_file_not_found: unreachablePicture,
  previous_response_not_found: refused(
    "The service forgot the conversation; run again, and the picture itself is sent.",
  ),
};

/** What one of the service's own codes means; `undefined`: it is not known. */
export function kindOfCode(code: string): FailureKind | undefined {
  return ownMember(byCode, code);
}
