export { GenlockError } from "./genlock-error.ts";
export type { GenlockErrorOptions } from "./genlock-error.ts";
