import type { ImageApi, ImageOperation } from "./capabilities.ts";
import type { JsonValue } from "./json-value.ts";

/** A picture whose bytes are not here. A paid provider either takes it by its name or refuses it in `check`; a free one may draw something in its place. */
export interface ElsewhereInput {
  /** `file-id`: the service holds it under this id. `url`: it is at this address, and was not fetched. */
  readonly kind: "file-id" | "url";
  /** As the user wrote it. A URL may hold secrets: never to be shown whole. */
  readonly name: string;
}

/**
 * One picture that goes into a request.
 *
 * While a manifest is only checked or priced the bytes may not exist yet (the input is another asset that
 * is not locked): then `digest` and everything measured is `undefined`.
 */
export interface ImageInput {
  /** `base` is what is edited or varied; `reference` is looked at only. */
  readonly role: "base" | "reference";
  /** What the prompt calls this picture; `undefined`: it has no name. */
  readonly label: string | undefined;
  /** Lower-case hex SHA-256 of the bytes; `undefined`: not known yet. */
  readonly digest: string | undefined;
  /** IANA media type found in the bytes; `undefined`: not known yet. */
  readonly mediaType: string | undefined;
  /** Bytes; `undefined`: not known yet. */
  readonly byteLength: number | undefined;
  /** Pixels; `undefined`: not known yet. */
  readonly width: number | undefined;
  /** Pixels; `undefined`: not known yet. */
  readonly height: number | undefined;
  /** Whether any pixel may be transparent; `undefined`: not known yet. */
  readonly hasAlpha: boolean | undefined;
  /** Who has the picture where its bytes cannot be had here: then everything measured is `undefined`. Default: nobody. */
  readonly elsewhere?: ElsewhereInput | undefined;
  /** Reads the bytes. Never called by `check` or `estimate`; rejects when `digest` is `undefined`. */
  readonly read: () => Promise<Uint8Array>;
}

/**
 * The turn before this one, of the same conversation. Both ways of going on mean the same to the user; which one is taken
 * is transport.
 */
export interface ContinuedTurn {
  /** What the result of that turn gave as {@link ImageResult.continuation}; `undefined`: it gave nothing, or nobody kept it. */
  readonly handle: JsonValue | undefined;
  /** The picture of that turn: sent itself wherever the handle is missing or refused. */
  readonly image: ImageInput;
}

/** Settings of the Responses API that are not settings of the picture. `undefined`: the provider's default. */
export interface ResponsesSettings {
  /** The main model, which writes the prompt; never the image model. */
  readonly model: string | undefined;
  readonly action: "auto" | "generate" | "edit" | undefined;
  /** Tokens the main model may write for one call, at least 1. */
  readonly maxOutputTokens: number | undefined;
}

/**
 * One call to a model, with everything resolved. A member that is `undefined` was not written by the user:
 * the provider uses its own default and records what it used.
 */
export interface ImageRequest {
  readonly operation: ImageOperation;
  readonly api: ImageApi;
  /** The text to draw, already composed from prompt and styles; `""` for a variation. */
  readonly prompt: string;
  /** Images wanted from this call, from 1 to `capabilities.maxImagesPerCall`. */
  readonly count: number;
  /** `WIDTHxHEIGHT` in pixels, or `auto`. */
  readonly size: string | undefined;
  readonly quality: string | undefined;
  readonly background: string | undefined;
  /**
   * The colour that the prompt asks for behind the subject, as `#rrggbb`; it is taken out of the picture afterwards. Services
   * go by the prompt. Default: none.
   */
  readonly backdrop?: string | undefined;
  readonly outputFormat: string | undefined;
  /** 0 to 100. */
  readonly outputCompression: number | undefined;
  readonly moderation: string | undefined;
  readonly inputFidelity: string | undefined;
  /** Partial images to stream, 0 to 3; 0: do not stream. */
  readonly partialImages: number;
  readonly responses: ResponsesSettings | undefined;
  /** In the order in which they are sent: bases first. */
  readonly images: readonly ImageInput[];
  /** Where an edit may change the first image, ready to be sent; `undefined`: everywhere. */
  readonly mask: ImageInput | undefined;
  /** The turn this one goes on from; `undefined`: there is none. */
  readonly continues: ContinuedTurn | undefined;
  /** Settings passed through by name, for what genlock has no word for. */
  readonly params: { readonly [name: string]: JsonValue };
  /**
   * The same for the same (job key, take, call index), different for any other. For providers that can repeat a
   * picture; services without a seed ignore it. `undefined` while a manifest is only checked or priced.
   */
  readonly seed: string | undefined;
}
