/** Who holds a lease. */
export interface LeaseHolder {
  readonly pid: number;
  readonly host: string;
  /** ISO time, UTC, by the holder's clock. */
  readonly since: string;
  /**
   * Whether this process can see if the holder lives. It cannot on another machine or in another container; then the lease is never
   * taken over, and deleting `path` is how a person ends it.
   */
  readonly visible: boolean;
  /** Absolute path of the lease's file. */
  readonly path: string;
}

/** A lease that is held. */
export interface Lease {
  /** Gives it up. Does nothing the second time. Never rejects. */
  release(): Promise<void>;
}

/** How to wait for a lease. */
export interface AcquireOptions {
  /** Ends the waiting; `acquire` rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Hears who holds the lease, when the waiting starts and each time that the holder changes. */
  readonly onWait?: ((holder: LeaseHolder) => void) | undefined;
}

/**
 * Lets one process at a time do something, over all processes of a machine. A lease ends when it is released or when its
 * process is dead; one that is merely stopped or slow keeps it, and no clock is looked at.
 */
export interface Leases {
  /**
   * Waits until the lease is held.
   *
   * @param name lower-case letters, digits, `.`, `_` and `-`, at most 200 characters
   * @throws GenlockError `STORE_FULL`, `STORE_NOT_WRITABLE`, `STORE_FAILED`
   */
  acquire(name: string, options?: AcquireOptions): Promise<Lease>;
  /** Does something while the lease is held. */
  hold<Result>(
    name: string,
    action: () => Promise<Result>,
    options?: AcquireOptions,
  ): Promise<Result>;
}
