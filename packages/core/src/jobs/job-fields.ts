import type { ImageApi, ImageOperation, JsonValue } from "@genlock/provider";

/** Lower-case hex SHA-256 of bytes. */
export type Digest = string;

/** Lower-case hex SHA-256 of canonical {@link JobFields}. */
export type JobKey = string;

/** A picture that goes into a job, by what it is and not by where it lies. Exactly one of the three says which it is. */
export interface JobInput {
  readonly role: "base" | "reference";
  readonly digest?: Digest;
  /** The service's name for a picture that only it has. */
  readonly file_id?: string;
  /** The address of a picture that was not fetched: only a free provider draws without it. */
  readonly url?: string;
  readonly label?: string;
}

/** The texts of one style, as the user wrote them. */
export interface StyleTexts {
  readonly before?: string;
  readonly after?: string;
}

/**
 * Everything a picture depends on, as the user wrote it: what is hashed into a {@link JobKey} and kept whole in the
 * lock, so that a change can be told field by field.
 *
 * A setting the user did not write is absent, so a moved default makes nothing stale. Text that genlock composes,
 * `candidates`, `partial_images`, what is expected of pictures, alt texts, recipes, paths, speeds and credentials are never here.
 */
export interface JobFields {
  readonly provider: string;
  readonly operation: ImageOperation;
  readonly api?: ImageApi;
  readonly model?: string;
  /** Line ends are `\n`, white space around the text is off. */
  readonly prompt?: string;
  /** The prompts of a conversation so far; instead of `prompt`. */
  readonly turns?: readonly string[];
  /** The picture of the turn before, from the second turn on. */
  readonly previous?: Digest;
  readonly styles?: readonly StyleTexts[];
  readonly inputs?: readonly JobInput[];
  readonly mask?: { readonly digest: Digest; readonly edit?: string };
  readonly region?: readonly number[];
  readonly size?: string;
  readonly quality?: string;
  readonly background?: string;
  /** Only with a transparent background. */
  readonly transparency?: string;
  readonly output_format?: string;
  readonly output_compression?: number;
  readonly moderation?: string;
  readonly input_fidelity?: string;
  readonly responses?: {
    readonly model?: string;
    readonly action?: string;
    readonly max_output_tokens?: number;
  };
  readonly params?: { readonly [name: string]: JsonValue };
}

/**
 * The one list of what is in a job key, in the order in which changes are told. The key-flip test walks it, and the
 * type makes sure that no field is forgotten.
 */
export const jobFieldNames = [
  "provider",
  "operation",
  "api",
  "model",
  "prompt",
  "turns",
  "previous",
  "styles",
  "inputs",
  "mask",
  "region",
  "size",
  "quality",
  "background",
  "transparency",
  "output_format",
  "output_compression",
  "moderation",
  "input_fidelity",
  "responses",
  "params",
] as const satisfies readonly (keyof JobFields)[];

type Forgotten = Exclude<keyof JobFields, (typeof jobFieldNames)[number]>;
/** Does not compile while a field of {@link JobFields} is missing from {@link jobFieldNames}. */
export const everyJobFieldIsListed: Forgotten extends never ? true : Forgotten = true;
