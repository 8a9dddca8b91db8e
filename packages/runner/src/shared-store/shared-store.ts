import type { JobOutcome, SharedObjects, UploadReport } from "@genlock/core";
import type { CallRecord } from "../store/call-record.ts";
import type { ExchangeParts, Signing } from "./call-exchange.ts";
import type { BlobRequest } from "./fetch-blob.ts";
import type { CallName } from "./object-names.ts";
import type { SharedStoreSettings } from "./settings.ts";

/**
 * What a team shares, as a project uses it on the way: a further place where paid bytes may be. Trouble with it is remembered and
 * otherwise the same as that it has nothing.
 */
export interface SharedStore {
  readonly settings: Omit<SharedStoreSettings, "readToken" | "writeToken" | "signingKey">;
  readonly objects: SharedObjects;
  readonly exchange: ExchangeParts;
  /** `undefined`: nobody signs here. */
  readonly signing: Signing | undefined;
  /** Puts bytes into the store that somebody trusted names. `false`: they are not to be had now. Never rejects. */
  fetchBlob(request: BlobRequest): Promise<boolean>;
  /**
   * Takes into the store what a trusted colleague recorded of a call. `undefined`: nothing that counts.
   *
   * @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
   */
  fetchCall(call: CallName): Promise<CallRecord | undefined>;
  /** Shares what jobs brought, in the background; only where runs share. What is offered must be durable here. Returns at once. */
  offer(outcomes: readonly JobOutcome[]): void;
  /**
   * Waits for what was offered, and not for longer than the deadline; the rest is given up. `undefined`: nothing was offered.
   * Never rejects.
   *
   * @param deadline milliseconds
   */
  settle(deadline: number): Promise<UploadReport | undefined>;
  /** What went wrong so far, each kind once, in words. */
  troubles(): readonly string[];
}
