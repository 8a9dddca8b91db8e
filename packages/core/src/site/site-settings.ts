/** How icons of a site are made of a picture. */
export interface IconSettings {
  /** `#rrggbb`: behind icons that must not be transparent. */
  readonly background: string;
  /** Whether the picture fills such icons up to their edges. */
  readonly bleed: boolean;
}

/** A size that other sites show beside a link. */
export type SocialSize = "wide" | "square" | "tall";

/** A text that is set on a picture. */
export interface SocialText {
  readonly text: string;
  /** The font's file, relative to the manifest's folder. */
  readonly font: string;
  /** `#rrggbb`. */
  readonly colour: string;
  /** `#rrggbb`: what the picture fades to behind the text. */
  readonly shade: string;
}

/** How pictures for links are made of a picture. */
export interface SocialSettings {
  /** At least one, in the order of the tags. */
  readonly sizes: readonly SocialSize[];
  /** `undefined`: none. */
  readonly text: SocialText | undefined;
}
