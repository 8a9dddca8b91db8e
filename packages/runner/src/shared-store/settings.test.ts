import { GenlockError } from "@genlock/core";
import { describe, expect, test } from "vitest";
import { createAuthorize } from "./authorize.ts";
import { checkSharedStore } from "./check-config.ts";
import { parseAddress } from "./parse-address.ts";
import { sharedStoreSettings } from "./shared-store-settings.ts";
import { createSigningKey, parsePrivateKey } from "./signing-key.ts";

/** The error of something that must fail. */
function errorOf(work: () => unknown): GenlockError {
  try {
    work();
  } catch (error) {
    if (GenlockError.isInstance(error)) return error;
  }
  throw new Error("It did not fail");
}

describe("an address", () => {
  test.each([
    ["https://example.com", "https://example.com/", "https://example.com"],
    ["http://10.0.0.7:8080/a/b/", "http://10.0.0.7:8080/a/b/", "http://10.0.0.7:8080/a/b"],
    ["s3://b1t/", "https://b1t.s3.us-east-1.amazonaws.com/", "s3://b1t"],
    [
      "s3://pictures/a/b?region=eu-central-1",
      "https://pictures.s3.eu-central-1.amazonaws.com/a/b/",
      "s3://pictures/a/b",
    ],
    ["s3://a.b/c", "https://s3.us-east-1.amazonaws.com/a.b/c/", "s3://a.b/c"],
    [
      "s3://pictures/a?region=auto&endpoint=https://r2.example.com",
      "https://r2.example.com/pictures/a/",
      "s3://pictures/a",
    ],
  ])("%s is %s", (text, base, shown) => {
    expect(parseAddress(text)).toMatchObject({ base, shown });
  });

  test.each([
    "pictures",
    "ftp://example.com",
    "https://me:canary@example.com",
    "https://example.com/?token=canary",
    "s3://B",
    "s3://pictures?secret=canary",
    "s3://pictures?endpoint=https://me:canary@example.com",
    "s3://pictures?region=a/b",
  ])("%s is none, and is not repeated", (text) => {
    const error = errorOf(() => parseAddress(text));
    expect(error.code).toBe("SHARED_STORE_INVALID");
    expect(error.message).not.toContain("canary");
  });
});

describe("a token", () => {
  const http = parseAddress("https://example.com");
  const s3 = parseAddress("s3://pictures");
  const request = { method: "PUT", url: "https://example.com/cas/a", headers: {} } as const;

  test("is a name and password, a bearer token, or signs for S3", async () => {
    expect(await createAuthorize(http, undefined)(request)).toEqual({});
    expect(await createAuthorize(http, "ci:pass:word")(request)).toEqual({
      authorization: `Basic ${Buffer.from("ci:pass:word").toString("base64")}`,
    });
    expect(await createAuthorize(http, "abc.def")(request)).toEqual({
      authorization: "Bearer abc.def",
    });
    const digest = "a".repeat(64);
    const signed = await createAuthorize(s3, "id:secret:session")({ ...request, digest });
    expect(signed).toMatchObject({
      "x-amz-content-sha256": digest,
      "x-amz-security-token": "session",
    });
    expect(signed["authorization"]).toMatch(/^AWS4-HMAC-SHA256 Credential=id\//);
    expect(signed["authorization"]).not.toContain("secret");
  });

  test.each([
    [http, "canary with blanks"],
    [s3, "canary"],
    [s3, ":canary"],
    [s3, "a:b:c:canary"],
  ])("that is none is refused and not repeated", (address, token) => {
    const error = errorOf(() => createAuthorize(address, token));
    expect(error).toMatchObject({ code: "SHARED_STORE_INVALID" });
    expect(error.message).not.toContain("canary");
  });
});

describe("settings", () => {
  const url = "https://example.com";

  test("are none without an address, and the environment's address wins", () => {
    expect(sharedStoreSettings({}, {})).toBe(undefined);
    expect(sharedStoreSettings({ sharedStore: { url } }, { GENLOCK_STORE: "" })?.url).toBe(url);
    const other = { GENLOCK_STORE: "s3://pictures" };
    expect(sharedStoreSettings({ sharedStore: { url } }, other)?.url).toBe("s3://pictures");
  });

  test.each([
    ["never", {}, false],
    ["always", {}, true],
    ["ci", {}, false],
    ["ci", { CI: "false" }, false],
    ["ci", { CI: "true" }, true],
    ["always", { GENLOCK_STORE_WRITE: "never" }, false],
  ] as const)("write %s with %o uploads: %s", (write, environment, uploads) => {
    expect(sharedStoreSettings({ sharedStore: { url, write } }, environment)).toMatchObject({
      uploads,
    });
    expect(sharedStoreSettings({ sharedStore: { url } }, {})?.uploads).toBe(false);
  });

  test.each([
    [{}, "main"],
    [{ GITHUB_REF: "refs/heads/main" }, "main"],
    [{ GITHUB_REF: "refs/pull/12/merge" }, "pr/12"],
    [{ CI_MERGE_REQUEST_IID: "3" }, "pr/3"],
    [{ GENLOCK_STORE_PULL_REQUEST: "9", GITHUB_REF: "refs/pull/12/merge" }, "pr/9"],
  ])("with %o are for %s", (environment, scope) => {
    expect(sharedStoreSettings({ sharedStore: { url } }, environment)?.scope).toBe(scope);
  });

  test.each([{ GENLOCK_STORE_WRITE: "canary" }, { GENLOCK_STORE_PULL_REQUEST: "../canary" }])(
    "with %o are refused",
    (environment) => {
      const error = errorOf(() => sharedStoreSettings({ sharedStore: { url } }, environment));
      expect(error.code).toBe("SHARED_STORE_INVALID");
      expect(error.message).not.toContain("canary");
    },
  );
});

describe("a key to sign with", () => {
  test("is read back as it was made", () => {
    const { publicKey, privateKey } = createSigningKey();
    expect(parsePrivateKey(`${privateKey}\n`).publicKey).toBe(publicKey);
  });

  test("of two halves, or none, is refused and not repeated", () => {
    const [one, other] = [createSigningKey(), createSigningKey()];
    const mixed = `${one.privateKey.split(".")[0]}.${other.publicKey.slice(8)}`;
    for (const text of [mixed, "", "canary"]) {
      const error = errorOf(() => parsePrivateKey(text));
      expect(error.code).toBe("SHARED_STORE_INVALID");
      expect(error.message).not.toContain(text || "ed25519-private");
    }
  });
});

test.each([
  [1, "no object"],
  [{ token: "canary" }, "unknown member `sharedStore.token`"],
  [{ url: 1 }, "no text"],
  [{ write: "yes" }, "none of never, ci and always"],
  [{ keys: "ed25519:a" }, "no list"],
  [{ pullRequestKeys: ["canary"] }, "no public key"],
  [{ timeout: 0 }, "no number of seconds"],
])("a config with sharedStore: %o is refused", (value, what) => {
  const fail = (told: string): Error => new Error(told);
  expect(() => checkSharedStore(value, fail)).toThrow(what);
  expect(() => checkSharedStore(value, fail)).not.toThrow("canary");
});
