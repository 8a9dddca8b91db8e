import type { ServiceError } from "./service-error.ts";

/** The service described an error inside an answer that began as a success. */
export class ServiceFailure extends Error {
  override readonly name = "ServiceFailure";
  readonly error: ServiceError | undefined;

  constructor(error: ServiceError | undefined) {
    super("the service broke off");
    this.error = error;
  }
}
