export { genlock } from "./genlock.ts";
export type { BuyingOptions, GalleryPluginOptions, GenlockOptions } from "./options.ts";
