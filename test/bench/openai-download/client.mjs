import { mkdtemp, open, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { provider } from "@genlock/openai";
import { OpenAI } from "openai";

// A process of its own, so that its memory and its work are its own: makes every call and writes each picture to a file.
// Plain JavaScript against what is built, as nobody pays for the stripping of types where genlock is installed.
const [, , way = "", baseUrl = "", loadText = "{}"] = process.argv;
/** @type {import("./schedule.ts").Load} */
const load = JSON.parse(loadText);
const folder = await mkdtemp(join(tmpdir(), "genlock-bench-"));
const apiKey = "sk-bench-0123456789";

/** @type {import("@genlock/provider").ImageRequest} */
const request = {
  operation: "generate",
  api: "images",
  prompt: "A lighthouse",
  count: 1,
  size: undefined,
  quality: undefined,
  background: undefined,
  outputFormat: undefined,
  outputCompression: undefined,
  moderation: undefined,
  inputFidelity: undefined,
  partialImages: 0,
  responses: undefined,
  images: [],
  mask: undefined,
  continues: undefined,
  params: {},
  seed: undefined,
};

/**
 * A picture in a file that grows with the answer.
 *
 * @param {string} path
 * @returns {import("@genlock/provider").ImageWriter}
 */
function fileWriter(path) {
  const opened = open(path, "w");
  return {
    write: async (chunk) => void (await (await opened).write(chunk)),
    end: async () => (await opened).close(),
  };
}

/** @param {string} path */
async function throughGenlock(path) {
  const environment = { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl };
  await provider.model("gpt-image-2", { environment }).generate(request, {
    signal: new AbortController().signal,
    timeouts: { answer: undefined, idle: undefined, total: undefined },
    onPartial: undefined,
    files: undefined,
    sink: { open: () => fileWriter(path) },
  });
}

const client = new OpenAI({ apiKey, baseURL: baseUrl });

/** @param {string} path */
async function throughSdk(path) {
  const { data } = await client.images.generate({ model: "gpt-image-2", prompt: "A lighthouse" });
  await writeFile(path, Buffer.from(data?.[0]?.b64_json ?? "", "base64"));
}

const call = way === "genlock" ? throughGenlock : throughSdk;
await call(join(folder, "warm-up"));

let next = 0;
async function work() {
  while (next < load.calls) {
    await call(join(folder, `${next++}.png`));
  }
}

const cpuBefore = process.cpuUsage();
const begun = performance.now();
await Promise.all(Array.from({ length: load.atOnce }, work));
const wall = performance.now() - begun;
const { user, system } = process.cpuUsage(cpuBefore);
const names = await readdir(folder);
const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
await rm(folder, { recursive: true });
process.stdout.write(
  `${JSON.stringify({
    wall,
    cpuPerImage: (user + system) / 1000 / load.calls,
    peakMiB: process.resourceUsage().maxRSS / 1024,
    files: names.length,
    sizes: [...new Set(sizes)],
  })}\n`,
);
