import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startOpenAIServer } from "../support/openai-server/index.ts";
import { paidAssets, paidHead, projectWith, until } from "../support/running-project.ts";

// F07: stops the process that makes a picture for a minute (`--seconds`) while another one waits, and ends with 1 when
// the waiter did anything but wait and say for whom, or when the picture was bought twice.
const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" } } });
const seconds = Number(values.seconds);
const buy = ["generate", "--yes"];

const server = await startOpenAIServer({ latency: 500 });
const project = projectWith(paidHead + paidAssets(1), server);
const holder = project.start(buy);
await until(() => server.requests.length === 1, "the call");
holder.kill("SIGSTOP");
const waiter = project.start(buy);
await until(() => waiter.said().includes("waiting"), "the waiter's word");
const [word] = /a0 is being made by process \d+ since \S+/.exec(waiter.said()) ?? [];
await sleep(seconds * 1000);
const meanwhile = server.requests.length;
holder.kill("SIGCONT");
const codes = [(await holder.ended).code, (await waiter.ended).code];
await server.close();

const calls = server.billed.length;
process.stdout.write(`stopped for ${seconds} s; the waiter said: ${word ?? "nothing"}\n`);
process.stdout.write(
  `calls meanwhile: ${meanwhile}, in all: ${calls}; exit codes: ${codes.join(", ")}\n`,
);
const isRight = meanwhile === 1 && calls === 1 && codes.every((code) => code === 0);
process.exitCode = isRight && word !== undefined ? 0 : 1;
