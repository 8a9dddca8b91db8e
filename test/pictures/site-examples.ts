import type { SiteFile } from "@genlock/runner";

/** A file of a site as the documentation shows it. */
export interface SiteExample {
  /** The file's name without `.webp`. */
  readonly name: string;
  readonly asset: "lantern" | "shore";
  readonly use: SiteFile["use"];
  /** Pixels of the file. */
  readonly width: number;
}

/** Widths in pixels that files are shown in: as large as they are, or as the page has room for. */
export const shownWidth = 320;

/** Members of the examples' assets that ask for files of a site. */
export const siteMembers = {
  lantern: 'icons: { background: "#0b1f2a" }',
  shore:
    'social: { text: Boats for everybody, font: type/font.ttf, colour: "#ffffff", shade: "#0b1f2a" }',
} as const;

/** Those of `docs/icons.md`, in its order. */
export const siteExamples: readonly SiteExample[] = [
  { name: "site-apple-touch-icon", asset: "lantern", use: "apple-touch", width: 180 },
  { name: "site-icon", asset: "lantern", use: "icon", width: 192 },
  { name: "site-maskable", asset: "lantern", use: "maskable", width: 192 },
  { name: "site-social", asset: "shore", use: "social", width: 480 },
];
