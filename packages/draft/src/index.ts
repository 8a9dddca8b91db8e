export { drawPlaceholder } from "./draw-placeholder.ts";
export type { PlaceholderOptions } from "./draw-placeholder.ts";
export { provider } from "./provider.ts";
export { placeholderSize } from "./size.ts";
