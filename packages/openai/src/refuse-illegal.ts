import { type ImageRequest, ProviderError, type RequestFinding } from "@genlock/provider";

/**
 * A request that the service would refuse is not worth the way; `check` has said so before.
 *
 * @throws {ProviderError} `PROVIDER_UNSUPPORTED`, not sent, with the first finding that is an error.
 */
export function refuseIllegal(
  request: ImageRequest,
  check: (request: ImageRequest) => readonly RequestFinding[],
): void {
  const finding = check(request).find(({ severity }) => severity === "error");
  if (finding !== undefined) {
    throw new ProviderError({
      code: "PROVIDER_UNSUPPORTED",
      outcome: "not-sent",
      message: finding.message,
      hint: finding.hint,
    });
  }
}
