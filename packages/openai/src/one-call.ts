import type { CallOptions, ImageRequest } from "@genlock/provider";
import type { ModelFacts } from "./models/model-facts.ts";
import type { PlacedPicture } from "./request/placed-picture.ts";
import type { TurnWay } from "./responses/turn-memory.ts";
import type { Credentials } from "./transport/credentials.ts";
import type { Deadline } from "./transport/deadline.ts";

/** Everything one call is made of. */
export interface OneCall {
  readonly modelId: string;
  /** `undefined`: the model is not known. */
  readonly facts: ModelFacts | undefined;
  readonly request: ImageRequest;
  readonly options: CallOptions;
  readonly credentials: Credentials;
  readonly deadline: Deadline;
}

/** What may differ between two attempts of one call, of which the first was refused and cost nothing. */
export interface Attempt {
  /** How the turn before is gone on from; `undefined`: there is none, or the API remembers nothing. */
  readonly way: TurnWay | undefined;
  /** The pictures that go in, in their order. */
  readonly pictures: readonly PlacedPicture[];
  /** Whether pictures were already uploaded anew. */
  readonly isRetry?: boolean;
}
