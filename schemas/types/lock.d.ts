/* Made from the JSON Schema by schemas/generate.ts; edit the schema. */

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
 * genlock.lock: which picture each asset has, and what it stands for. Written by genlock.
 */
export interface GenlockLock {
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * Pictures that were fetched, by address as the manifest writes it, sorted. Default: none.
   */
  inputs?: {
    [k: string]: Input;
  };
  /**
   * Entries by asset id, sorted.
   */
  assets: {
    [k: string]: Entry;
  };
}
/**
 * Which picture an address stands for, whatever it answers later.
 */
export interface Input {
  /**
   * SHA-256 of the bytes.
   */
  digest: string;
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
}
/**
 * What is locked for one asset.
 */
export interface Entry {
  accepts: Accepts;
  /**
   * The picked output's digest: one of `outputs`.
   */
  current: string;
  /**
   * Held against change.
   */
  pinned: boolean;
  /**
   * Whether a person picked `current`; `false`: it is the first of its candidates.
   */
  chosen: boolean;
  /**
   * Every picture known for this asset.
   */
  outputs: Output[];
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
   * The picture of the turn before. Default: there is no turn before.
   */
  previous?: string;
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
   * SHA-256 of the bytes. Default: they are not here, and another member names the picture.
   */
  digest?: string;
  /**
   * The service's name for a picture that only it has. Default: none.
   */
  file_id?: string;
  /**
   * The address of a picture that was not fetched; only a free provider draws without it. Default: none.
   */
  url?: string;
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
  /**
   * Which turn of a conversation it is, from 1. Default: it is none.
   */
  turn?: number;
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
 * Anything JSON can hold.
 */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };
