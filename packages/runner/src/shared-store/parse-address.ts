import { invalidSetting } from "./shared-store-error.ts";

/** Where a shared store is. */
export interface SharedAddress {
  readonly kind: "http" | "s3";
  /** What the names of files are appended to; ends with `/`, has no query. */
  readonly base: string;
  /** For people. */
  readonly shown: string;
  /** Of S3: where the bucket answers, what every key begins with, and the region that requests are signed for. */
  readonly s3?: { readonly bucketUrl: string; readonly prefix: string; readonly region: string };
}

const allowedQuery = new Set(["endpoint", "region"]);

/**
 * Reads an address: `https://host/path`, `http://host/path`, or `s3://bucket/prefix?region=…&endpoint=https://…`.
 *
 * @throws GenlockError `SHARED_STORE_INVALID`; the message does not repeat the address, which may hold a password.
 */
export function parseAddress(text: string): SharedAddress {
  const url = URL.parse(text);
  if (url === null) throw invalidSetting("The address of the shared store is no URL");
  if (url.username !== "" || url.password !== "") {
    throw invalidSetting(
      "The address of the shared store has a name or password in it, which belongs into GENLOCK_STORE_READ_TOKEN",
    );
  }
  if (url.protocol === "s3:") return parseS3(url);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw invalidSetting("The address of the shared store begins with none of https, http and s3");
  }
  if (url.search !== "" || url.hash !== "") {
    throw invalidSetting("The address of the shared store has a query or fragment");
  }
  const base = withSlash(url.href);
  return { kind: "http", base, shown: base.slice(0, -1) };
}

function parseS3(url: URL): SharedAddress {
  const bucket = url.hostname;
  const unknown = [...url.searchParams.keys()].find((name) => !allowedQuery.has(name));
  if (!/^[a-z0-9][a-z0-9.-]{1,62}$/.test(bucket) || unknown !== undefined || url.hash !== "") {
    throw invalidSetting(
      "The address of the shared store is not like s3://bucket/prefix?region=eu-central-1",
    );
  }
  const region = url.searchParams.get("region") ?? "us-east-1";
  const bucketUrl = bucketUrlOf(bucket, region, url.searchParams.get("endpoint"));
  const path = url.pathname.replace(/^\/+|\/+$/g, "");
  const prefix = path === "" ? "" : `${path}/`;
  return {
    kind: "s3",
    base: `${bucketUrl}${prefix}`,
    shown: `s3://${bucket}${path === "" ? "" : `/${path}`}`,
    s3: { bucketUrl, prefix, region },
  };
}

/** Servers of one's own have buckets as folders; Amazon's has them as hosts, but where a dot would break the certificate. */
function bucketUrlOf(bucket: string, region: string, endpoint: string | null): string {
  if (!/^[a-z0-9-]{1,40}$/.test(region)) {
    throw invalidSetting("The region of the shared store is none");
  }
  if (endpoint === null) {
    const host = `s3.${region}.amazonaws.com`;
    return bucket.includes(".") ? `https://${host}/${bucket}/` : `https://${bucket}.${host}/`;
  }
  const url = URL.parse(endpoint);
  const isPlain = url?.username === "" && url.password === "" && url.search === "";
  if (url === null || !isPlain || !/^https?:$/.test(url.protocol)) {
    throw invalidSetting("The endpoint of the shared store is no https address");
  }
  return `${withSlash(url.href)}${bucket}/`;
}

function withSlash(text: string): string {
  return text.endsWith("/") ? text : `${text}/`;
}
