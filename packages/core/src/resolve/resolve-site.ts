import type { Icons, Social } from "@genlock/schemas";
import { parseColour } from "../recipes/colour.ts";
import type { IconSettings, SocialSettings } from "../site/site-settings.ts";
import { joinPath } from "./input-source.ts";
import type { Written, WrittenAsset } from "./written-manifest.ts";

/** Works out which icons are made of an asset; `undefined`: none. */
export function resolveIcons(icons: Icons | undefined): IconSettings | undefined {
  if (icons === undefined || icons === false) return undefined;
  const { background = "white", bleed = false } = icons === true ? {} : icons;
  return { background: parseColour(background) ?? "#ffffff", bleed };
}

/**
 * Works out which pictures for links are made of an asset; `undefined`: none.
 *
 * @param fill puts values of a matrix into a text.
 */
export function resolveSocial(
  { value, folder }: Written<WrittenAsset>,
  fill: (text: string, pointer: string) => string,
): SocialSettings | undefined {
  const social: Social | undefined = value.social;
  if (social === undefined || social === false) return undefined;
  const {
    sizes = ["wide"],
    text,
    font,
    colour = "white",
    shade = "black",
  } = social === true ? {} : social;
  if (text === undefined || font === undefined) return { sizes, text: undefined };
  return {
    sizes,
    text: {
      text: fill(text, "/social/text"),
      font: joinPath(folder, font),
      colour: parseColour(colour) ?? "#ffffff",
      shade: parseColour(shade) ?? "#000000",
    },
  };
}
