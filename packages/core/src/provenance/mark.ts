/** How a picture came to be, by the words of IPTC's vocabulary `digitalsourcetype`. */
export type SourceType =
  /** A model drew it from words. */
  | "trainedAlgorithmicMedia"
  /** A model changed a picture that somebody brought, or somebody touched up what a model drew. */
  | "compositeWithTrainedAlgorithmicMedia"
  /** A program drew it that learnt from nothing. */
  | "algorithmicMedia";

/**
 * What a file says about where its picture comes from. Plain data, part of a recipe: no date and no random number, so that the
 * same recipe makes the same bytes.
 */
export interface Mark {
  /** `undefined`: nothing is claimed. */
  readonly source?: SourceType | undefined;
  /** Provider and model; `undefined`: no system is known to have drawn it. */
  readonly system?: string | undefined;
  /** What whoever brought the picture said of its origin; `undefined`: nothing. */
  readonly stated?: string | undefined;
  /** What the model was asked for; `undefined`: not told. */
  readonly prompt?: string | undefined;
}

/** What a manifest says of marks. */
export interface MarkSettings {
  /** Whether files are marked at all. */
  readonly enabled: boolean;
  /** Whether the prompt is written into files, for everybody to read. */
  readonly prompt: boolean;
}
