export { createProviderLoader } from "../providers/create-provider-loader.ts";
export { planChanges } from "./plan-changes.ts";
export type { ChangePlan } from "./plan-changes.ts";
