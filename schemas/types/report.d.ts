/* Made from the JSON Schema by schemas/generate.ts; edit the schema. */

/**
 * An asset id.
 */
export type AssetId = string;
/**
 * How it was made of what was received: a source's own pixels were put back, or a backdrop was taken out.
 */
export type Composite =
  | {
      /**
       * SHA-256 of the bytes as received.
       */
      received: string;
      /**
       * Pixels over which the edge is blended.
       */
      feather: number;
      /**
       * How many of the pixels that had to stay the model had changed, as a share.
       */
      outsideChanged: number;
    }
  | {
      /**
       * SHA-256 of the bytes as received.
       */
      received: string;
      /**
       * The colour of the backdrop as it was found.
       */
      key: string;
      /**
       * How well it came out.
       */
      quality: {
        /**
         * How much of the picture's border had the backdrop's colour, as a share.
         */
        uniform: number;
        /**
         * How much of what is opaque leans to that colour, as a share.
         */
        inside: number;
        /**
         * How much of what is half see-through leans to it, as a share.
         */
        spill: number;
        /**
         * How much of what one sees is half see-through, as a share.
         */
        soft: number;
      };
    };

/**
 * What a run did.
 */
export interface GenlockRunReport {
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * What became of each job.
   */
  jobs: Outcome[];
  /**
   * US dollars: settled, plus the worst case of what is ambiguous.
   */
  spent: number;
  /**
   * Calls that may have been paid without an answer.
   */
  ambiguousCalls: number;
  /**
   * Whether the run was stopped by a signal.
   */
  interrupted: boolean;
  /**
   * Why no further job was started, as an error code. Default: nothing stopped it.
   */
  stoppedBy?: string;
  /**
   * What became of what the run shared with others. Default: nothing was to be shared.
   */
  uploads?: {
    /**
     * Files that were written to the shared store.
     */
    done: number;
    /**
     * Jobs whose pictures could not all be shared.
     */
    failed: number;
    /**
     * Why, each reason once.
     *
     * Items: A reason.
     */
    reasons: string[];
  };
  /**
   * What writing files came to. Default: nobody wanted any, or the run did not end well.
   */
  build?:
    | {
        /**
         * Where, from the working directory.
         */
        folder: string;
        /**
         * Files that were written.
         */
        written: number;
        /**
         * Files that were right already.
         */
        unchanged: number;
        /**
         * Files of an earlier build that were taken away.
         */
        removed: number;
      }
    | {
        /**
         * Why.
         */
        error: {
          /**
           * The error's code. Default: nobody foresaw it.
           */
          code?: string;
          /**
           * What happened.
           */
          message: string;
          /**
           * What to do. Default: nothing useful is known.
           */
          hint?: string;
        };
      };
}
/**
 * What became of one job of a plan.
 */
export interface Outcome {
  /**
   * The job.
   */
  job: string;
  /**
   * The assets that share it.
   */
  assets: AssetId[];
  /**
   * Those of them for whose conversation it is an earlier turn. Default: none.
   */
  turnOf?: AssetId[];
  /**
   * Which turn it is for them. Default: it is nobody's earlier turn.
   */
  turn?: number;
  /**
   * `done`: every call is stored; `partial`: some are; `failed`: none is; `waiting`: a parent is not there or not picked; `skipped`: not started.
   */
  status: "done" | "partial" | "failed" | "waiting" | "skipped";
  accepts?: Accepts;
  /**
   * From 0.
   */
  take: number;
  /**
   * Everything stored for this key and take, by call and index.
   */
  outputs: Output[];
  /**
   * The pictures of the turns before, in order. Default: none.
   */
  turns?: Output[];
  /**
   * Pictures that are not as expected. Default: none.
   */
  unmet?: UnmetPicture[];
  /**
   * What was made of the outputs for assets that keep what is outside of their mask, or whose backdrop is taken out. Default: no asset does.
   */
  composites?: AssetComposites[];
  /**
   * US dollars settled. Default: some call's cost is unknown.
   */
  cost?: number;
  /**
   * Why it failed. Default: it did not.
   */
  error?: {
    /**
     * The error's code.
     */
    code: string;
    /**
     * What happened.
     */
    message: string;
    /**
     * What to do. Default: nothing useful is known.
     */
    hint?: string;
    /**
     * Whether something may have been paid without an answer.
     */
    ambiguous: boolean;
  };
  /**
   * What the provider did otherwise than asked.
   *
   * Items: One warning.
   */
  warnings: string[];
}
/**
 * What the art stands for.
 */
export interface Accepts {
  /**
   * The job key: SHA-256 of `fields`.
   */
  key: string;
  fields: JobFields;
}
/**
 * Everything a picture depends on, as the user wrote it; what was not written is absent.
 */
export interface JobFields {
  /**
   * The provider.
   */
  provider: string;
  /**
   * What is done.
   */
  operation: "generate" | "edit" | "variation";
  /**
   * Which face of the service is spoken to. Default: not written.
   */
  api?: "images" | "responses";
  /**
   * The image model. Default: not written.
   */
  model?: string;
  /**
   * What to draw. Default: not written.
   */
  prompt?: string;
  /**
   * The prompts of a conversation so far, instead of `prompt`. Default: not written.
   *
   * Items: One turn.
   */
  turns?: string[];
  /**
   * The texts of the styles, left to right. Default: not written.
   */
  styles?: StyleTexts[];
  /**
   * The pictures that go in, bases first. Default: none.
   */
  inputs?: JobInput[];
  /**
   * Where an edit may change the picture. Default: everywhere.
   */
  mask?: {
    /**
     * SHA-256 of the mask's bytes.
     */
    digest: string;
    /**
     * The colour that marks what may change. Default: not written.
     */
    edit?: string;
  };
  /**
   * Left, top, right, bottom, each 0 to 1. Default: everywhere.
   *
   * Items: One edge.
   */
  region?: number[];
  /**
   * Pixels as `WIDTHxHEIGHT`, or `auto`. Default: not written.
   */
  size?: string;
  /**
   * How much work the model puts in. Default: not written.
   */
  quality?: string;
  /**
   * Whether the background is see-through. Default: not written.
   */
  background?: string;
  /**
   * How a transparent background comes about, as written. Default: not written.
   */
  transparency?: string;
  /**
   * The file format asked for. Default: not written.
   */
  output_format?: string;
  /**
   * 0 to 100. Default: not written.
   */
  output_compression?: number;
  /**
   * How strictly the service filters. Default: not written.
   */
  moderation?: string;
  /**
   * How closely an edit keeps its inputs. Default: not written.
   */
  input_fidelity?: string;
  /**
   * Settings of the Responses API. Default: not written.
   */
  responses?: {
    /**
     * The main model. Default: not written.
     */
    model?: string;
    /**
     * Whether the tool draws anew or edits. Default: not written.
     */
    action?: string;
    /**
     * Tokens the main model may write. Default: not written.
     */
    max_output_tokens?: number;
  };
  /**
   * Settings passed through by name. Default: not written.
   */
  params?: {
    [k: string]: JsonValue;
  };
}
/**
 * The texts of one style, as written.
 */
export interface StyleTexts {
  /**
   * Text put before the prompt. Default: none.
   */
  before?: string;
  /**
   * Text put after the prompt. Default: none.
   */
  after?: string;
}
/**
 * A picture that goes into a job.
 */
export interface JobInput {
  /**
   * `base` is edited or varied, `reference` is looked at.
   */
  role: "base" | "reference";
  /**
   * SHA-256 of the bytes.
   */
  digest: string;
  /**
   * What the prompt calls it. Default: none.
   */
  label?: string;
}
/**
 * A picture the lock knows.
 */
export interface Output {
  /**
   * SHA-256 of the bytes.
   */
  digest: string;
  /**
   * What the picture is.
   */
  role: "candidate" | "turn" | "received" | "composited" | "imported";
  /**
   * IANA media type, by the bytes.
   */
  mediaType: string;
  /**
   * Pixels.
   */
  width: number;
  /**
   * Pixels.
   */
  height: number;
  /**
   * Bytes.
   */
  byteLength: number;
  /**
   * Whether any pixel may be transparent.
   */
  hasAlpha: boolean;
  composite?: Composite;
  made: Made;
}
/**
 * Which call made it.
 */
export interface Made {
  /**
   * The job key it was made for.
   */
  key: string;
  /**
   * From 0; each `--again` starts the next.
   */
  take: number;
  /**
   * The paid call within the take, from 0.
   */
  call: number;
  /**
   * The picture within the call's answer, from 0.
   */
  index: number;
  provenance: Provenance;
}
/**
 * How a picture came to be: a record, never changed afterwards and never an input.
 */
export interface Provenance {
  /**
   * The provider that drew it.
   */
  provider: string;
  /**
   * The model that drew it, as the service spells it.
   */
  model: string;
  /**
   * Whether the call cost money.
   */
  billing: "free" | "paid";
  /**
   * When the answer came, UTC, whole seconds. Default: absent for free pictures, which two people make alike.
   */
  at?: string;
  /**
   * The colour of the backdrop that was asked for, to be taken out. Default: none was.
   */
  keyColour?: string;
  /**
   * The service's own name for the call. Default: it gave none.
   */
  requestId?: string;
  /**
   * The prompt really drawn. Default: the service did not say.
   */
  revisedPrompt?: string;
  usage?: Usage;
  /**
   * US dollars for the whole call that answered this picture. Default: unknown or free.
   */
  callCost?: number;
  /**
   * What was really sent and used, as the provider tells it. Default: nothing told.
   */
  used?: {
    [k: string]: JsonValue;
  };
}
/**
 * Tokens of one call, as the service reported them; a member it did not report is absent.
 */
export interface Usage {
  /**
   * Text tokens sent. Default: not reported.
   */
  inputTextTokens?: number;
  /**
   * Image tokens sent. Default: not reported.
   */
  inputImageTokens?: number;
  /**
   * Text tokens answered. Default: not reported.
   */
  outputTextTokens?: number;
  /**
   * Image tokens answered. Default: not reported.
   */
  outputImageTokens?: number;
  /**
   * Tokens in all. Default: not reported.
   */
  totalTokens?: number;
}
/**
 * A picture that is not as an asset expects.
 */
export interface UnmetPicture {
  asset: AssetId;
  /**
   * SHA-256 of the picture.
   */
  digest: string;
  /**
   * What it does not meet.
   *
   * Items: One expectation.
   */
  unmet: {
    /**
     * Its name in the manifest.
     */
    name: string;
    /**
     * What is the matter.
     */
    detail: string;
  }[];
}
/**
 * The composites of one asset.
 */
export interface AssetComposites {
  asset: AssetId;
  /**
   * One for each answer that could become one.
   */
  outputs: Output[];
}

/**
 * Anything JSON can hold.
 */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };
