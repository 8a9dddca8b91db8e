/** Colours a picture is to be painted with. */
export interface ExpectedPalette {
  /** As `#rrggbb`, at least one. */
  readonly colours: readonly string[];
  /** The farthest a pixel may be from the nearest of them, as CIEDE2000: about 1 is just seen, 10 is clearly another shade. */
  readonly within: number;
  /** 0 to 1: how much of what one sees must be that near. */
  readonly share: number;
}

/** What a picture must be like when it is there. Never part of a job key; what is `undefined` is not looked at. */
export interface Expectations {
  /** `true`: some of it is really see-through; `false`: no pixel is. */
  readonly alpha?: boolean | undefined;
  /** `true`: it shows more than one even colour. */
  readonly not_blank?: boolean | undefined;
  /** 0 to 0.45: a border this share of the shorter side wide is empty. */
  readonly empty_border?: number | undefined;
  /** Left, top, right, bottom, each 0 to 1: all outside of it is empty. */
  readonly safe_zone?: readonly number[] | undefined;
  readonly palette?: ExpectedPalette | undefined;
  /** The most bytes the original may have. */
  readonly max_bytes?: number | undefined;
}

/** The name of one expectation, as manifests write it. */
export type ExpectationName = keyof Expectations;

/** An expectation that a picture does not meet. */
export interface UnmetExpectation {
  readonly name: ExpectationName;
  /** What is the matter, one sentence for people. */
  readonly detail: string;
}
