/**
 * What `import hero from "virtual:genlock/hero"` gives.
 *
 * The type parameters are filled in by `src/genlock.d.ts`, which `genlock types` and `vite dev` write.
 */
export interface Picture<
  Id extends string = string,
  Width extends number = number,
  Height extends number = number,
  Format extends string = string,
> {
  /** The asset's id in the manifest. */
  readonly id: Id;
  /** The widest file of the format that every browser reads. */
  readonly img: {
    readonly src: string;
    /** Pixels. */
    readonly w: Width;
    /** Pixels. */
    readonly h: Height;
  };
  /** By format, best first: a `srcset` with width descriptors. Empty when the manifest asks for no derivatives. */
  readonly sources: { readonly [F in Format]: string };
  /** The `srcset` of `img`, with width descriptors. */
  readonly srcset: string;
  /** `""` for a decorative picture, and for one whose manifest entry has no alt text. */
  readonly alt: string;
  /** A CSS `background` value to show until the picture is there; `undefined`: none was made. */
  readonly placeholder: string | undefined;
}
