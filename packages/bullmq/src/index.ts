export { openExecutor } from "./open-executor.ts";
export { startMaker } from "./start-maker.ts";
