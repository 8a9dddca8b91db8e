import type { Scope } from "./signed-entry.ts";

/** How a project's shared store is used, with its secrets. */
export interface SharedStoreSettings {
  /** `https://host/path`, `http://host/path` or `s3://bucket/prefix?region=…&endpoint=…`. */
  readonly url: string;
  /** `undefined`: reading is anonymous, or goes by the token for writing. */
  readonly readToken: string | undefined;
  /** `undefined`: nothing can be written, unless the server wants no token at all. */
  readonly writeToken: string | undefined;
  /** Whether runs share what they buy; `genlock push` does in any case. */
  readonly uploads: boolean;
  /** What is written here is written for. */
  readonly scope: Scope;
  /** Public keys whose records count. */
  readonly keys: readonly string[];
  /** Public keys whose records count for the pull request at hand, and never elsewhere. */
  readonly pullRequestKeys: readonly string[];
  /** `undefined`: bytes are shared without records of the calls that brought them. */
  readonly signingKey: string | undefined;
  /** Seconds without an answer. */
  readonly timeout: number;
}

/** What a config says about the shared store. Nothing here is secret. */
export interface SharedStoreConfig {
  /** `https://host/path`, `http://host/path` or `s3://bucket/prefix?region=…&endpoint=…`. `GENLOCK_STORE` wins over it. */
  readonly url?: string | undefined;
  /**
   * Whether runs share what they buy: never, where `CI` is set, or always. Default `never`; `genlock push` shares in any case.
   */
  readonly write?: "never" | "ci" | "always" | undefined;
  /** Public keys, `ed25519:…`, whose records of calls count. Default: none, so that only what the lock names is fetched. */
  readonly keys?: readonly string[] | undefined;
  /** Public keys whose records count within one pull request alone. Default: none. */
  readonly pullRequestKeys?: readonly string[] | undefined;
  /** Seconds that a silent server is waited for. Default 20. */
  readonly timeout?: number | undefined;
}
