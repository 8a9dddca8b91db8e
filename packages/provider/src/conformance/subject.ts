import type { ImageProviderV1, ProviderContext } from "../image-provider.ts";
import type { ImageRequest } from "../request.ts";

/** A context, or where to get one when a case runs: a test server's address is not known earlier. */
export type ContextSource = ProviderContext | (() => ProviderContext);

/** The provider that is put to the test, and what calls to it need. */
export interface ConformanceSubject {
  readonly provider: ImageProviderV1;
  /**
   * What calls are made with. For a paid provider: a key and the address of a local server that answers real pictures
   * of the asked size, format and transparency. It is called for real.
   */
  readonly context: ContextSource;
  /** The model that is called; `undefined`: the provider's default. */
  readonly model?: string | undefined;
  /** Members that every legal request must have, over those the suite would choose; `undefined`: none. */
  readonly request?: Partial<ImageRequest> | undefined;
  /** A context under which every call must fail, such as a port nobody listens to; `undefined`: there is none. */
  readonly failingContext?: ContextSource | undefined;
  /**
   * Names an SDK looks up whatever options it is given. The provider's own tests must prove that what they hold has no
   * effect; `undefined`: none.
   */
  readonly unpreventable?: readonly string[] | undefined;
}

/** One promise of the contract. */
export interface ConformanceCase {
  /** What holds, as a test's name; unique within the suite. */
  readonly name: string;
  /** Resolves when it holds. Rejects with an `AssertionError` of node:assert when it does not. */
  readonly run: () => Promise<void>;
}
