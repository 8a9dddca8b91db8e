export type { Fault } from "./fault.ts";
export type { BilledCall, RecordedRequest } from "./records.ts";
export { startOpenAIServer } from "./start-server.ts";
export type { OpenAIServer, OpenAIServerOptions } from "./start-server.ts";
