export { genlock } from "./genlock.ts";
export type { BuyingOptions, GenlockOptions } from "./options.ts";
