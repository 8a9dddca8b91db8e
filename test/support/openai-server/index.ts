export type { Fault } from "./fault.ts";
export { startOpenAIServer } from "./start-server.ts";
export type { OpenAIServer, OpenAIServerOptions } from "./start-server.ts";
