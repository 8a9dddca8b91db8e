import { GenlockError } from "@genlock/core";

/** The shared store cannot be used now. @param what how it failed, such as `answered 500` */
export function outOfReach(address: string, what: string): GenlockError {
  return new GenlockError({
    code: "SHARED_STORE_UNREACHABLE",
    message: `The shared store ${address} ${what}.`,
  });
}

/** The bucket of the shared store is none. */
export function noBucket(address: string): GenlockError {
  return new GenlockError({
    code: "SHARED_STORE_NO_BUCKET",
    message: `The shared store ${address} answered that there is no such bucket.`,
  });
}

/** The shared store wants other credentials. @param status 401 or 403 */
export function refused(address: string, status: number, verb: "read" | "write"): GenlockError {
  return new GenlockError({
    code: "SHARED_STORE_REFUSED",
    message: `The shared store ${address} refused to ${verb}: it answered ${status}.`,
  });
}

/** There are no credentials to write with. */
export function readOnly(address: string): GenlockError {
  return new GenlockError({
    code: "SHARED_STORE_READ_ONLY",
    message: `There is no token to write to the shared store ${address}.`,
  });
}

/** What was read is not what it must be. */
export function wrongBytes(address: string, what: string): GenlockError {
  return new GenlockError({
    code: "SHARED_STORE_WRONG_BYTES",
    message: `The shared store ${address} has ${what}; it was not used.`,
  });
}

/** A setting of the shared store is not one. Never say the value: it may be a secret. */
export function invalidSetting(what: string): GenlockError {
  return new GenlockError({ code: "SHARED_STORE_INVALID", message: `${what}.` });
}
