import type { DerivativeSettings, FrameLayer, FrameSettings } from "./derivative-settings.ts";

/**
 * Lays frame settings over others, member by member. What contradicts the upper ones goes: proportions and heights of their
 * own take the place of each other, and so do densities and several sizes.
 */
export function overlayFrame(
  under: FrameSettings,
  over: FrameLayer,
): FrameSettings & Pick<DerivativeSettings, "widths"> {
  const widths = laid(under.widths, over.widths);
  const heights = laid(under.heights, over.heights);
  const setsSizes = isSeveral(over.widths) || isSeveral(over.heights);
  const dropsHeights =
    (over.aspect ?? undefined) !== undefined || (isSeveral(heights) && isSeveral(over.widths));
  const isDense = (over.densities ?? undefined) !== undefined;
  return {
    widths: isDense && over.widths === undefined && isSeveral(widths) ? undefined : widths,
    heights:
      over.heights === undefined && (dropsHeights || (isDense && isSeveral(heights)))
        ? undefined
        : heights,
    densities:
      setsSizes && over.densities === undefined ? undefined : laid(under.densities, over.densities),
    aspect:
      over.heights && over.aspect === undefined && widths !== undefined
        ? undefined
        : laid(under.aspect, over.aspect),
    fit: laid(under.fit, over.fit),
    focus: laid(under.focus, over.focus),
    trim: laid(under.trim, over.trim),
    pad: laid(under.pad, over.pad),
    sizes: laid(under.sizes, over.sizes),
  };
}

/** One member over another. */
export function laid<Value>(
  under: Value | undefined,
  over: Value | null | undefined,
): Value | undefined {
  return over === undefined ? under : (over ?? undefined);
}

function isSeveral(sizes: readonly number[] | null | undefined): boolean {
  return (sizes?.length ?? 0) > 1;
}
