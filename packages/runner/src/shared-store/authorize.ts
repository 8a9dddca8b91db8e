import type { SharedAddress } from "./parse-address.ts";
import { invalidSetting } from "./shared-store-error.ts";

/** A request before it is signed. */
export interface PlainRequest {
  readonly method: "GET" | "HEAD" | "PUT" | "DELETE" | "PROPFIND";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Lower-case hex SHA-256 of the body; `undefined`: there is none. */
  readonly digest?: string | undefined;
}

/** Adds credentials to a request. Answers all headers. */
export type Authorize = (request: PlainRequest) => Promise<Readonly<Record<string, string>>>;

/** Digest of no bytes, which S3 wants to be told. */
const emptyDigest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/**
 * Creates what signs requests with a token.
 *
 * @param token for http `name:password`, else a bearer token; for s3 `access-key-id:secret` or `access-key-id:secret:session-token`;
 *   `undefined`: requests are anonymous.
 * @throws GenlockError `SHARED_STORE_INVALID`
 */
export function createAuthorize(address: SharedAddress, token: string | undefined): Authorize {
  if (token === undefined) return ({ headers }) => Promise.resolve(headers);
  return address.s3 === undefined ? authorizeHttp(token) : authorizeS3(address.s3.region, token);
}

function authorizeHttp(token: string): Authorize {
  const isNamed = token.includes(":");
  if (!isNamed && !/^[\w.~+/=-]+$/.test(token)) {
    throw invalidSetting("A token of the shared store is neither name:password nor a bearer token");
  }
  const authorization = isNamed
    ? `Basic ${Buffer.from(token, "utf8").toString("base64")}`
    : `Bearer ${token}`;
  return ({ headers }) => Promise.resolve({ ...headers, authorization });
}

function authorizeS3(region: string, token: string): Authorize {
  const [accessKeyId, secretAccessKey, sessionToken, ...rest] = token.split(":");
  const isWhole = accessKeyId !== undefined && secretAccessKey !== undefined && rest.length === 0;
  if (!isWhole || accessKeyId === "" || secretAccessKey === "") {
    throw invalidSetting("A token of the shared store is not access-key-id:secret");
  }
  return async ({ method, url, headers, digest }) => {
    const { AwsV4Signer } = await import("aws4fetch");
    const signer = new AwsV4Signer({
      method,
      url,
      headers: { ...headers, "x-amz-content-sha256": digest ?? emptyDigest },
      accessKeyId,
      secretAccessKey,
      ...(sessionToken !== undefined && { sessionToken }),
      service: "s3",
      region,
    });
    const signed = await signer.sign();
    return Object.fromEntries(signed.headers);
  };
}
