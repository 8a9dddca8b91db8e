import { parseArgs } from "node:util";
import { startOpenAIServer } from "./start-server.ts";

// Started as a process of its own: tells where it listens as one line of JSON, and ends with its standard input.
const { values } = parseArgs({
  options: {
    key: { type: "string" },
    port: { type: "string" },
    latency: { type: "string" },
    jitter: { type: "string" },
    "images-per-minute": { type: "string" },
    "serves-retired": { type: "boolean" },
    faults: { type: "string" },
  },
});
const perMinute = values["images-per-minute"];
const server = await startOpenAIServer({
  ...(values.key === undefined ? {} : { key: values.key }),
  port: Number(values.port ?? 0),
  latency: Number(values.latency ?? 0),
  jitter: Number(values.jitter ?? 0),
  ...(perMinute === undefined ? {} : { imagesPerMinute: Number(perMinute) }),
  servesRetired: values["serves-retired"] ?? false,
  faults: JSON.parse(values.faults ?? "[]"),
});
process.stdout.write(`${JSON.stringify({ baseUrl: server.baseUrl, key: server.key })}\n`);
const close = (): void => void server.close().then(() => process.exit(0));
process.once("SIGTERM", close);
process.once("SIGINT", close);
process.stdin.once("end", close).resume();
