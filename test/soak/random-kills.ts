import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startOpenAIServer } from "../support/openai-server/index.ts";
import {
  blobFile,
  digestOfFile,
  filesBelow,
  findDamage,
  paidHead,
  projectWith,
} from "../support/running-project.ts";

// Kills `genlock generate` at random moments for some minutes, over and over, and looks after each kill whether a paid
// byte is lost. Ends with 1 when one is, or when a call was paid twice that was not in flight at a kill.
const { values } = parseArgs({ options: { minutes: { type: "string", default: "2" } } });
const end = performance.now() + Number(values.minutes) * 60_000;
const concurrency = 8;
const parents = 20;
const children = 180;
const jobsOfRound = parents + children;

/** A graph of 200 jobs: 20 pictures, and 180 made from two of them each. */
function manifestOf(round: number): string {
  const lines: string[] = [];
  for (let at = 0; at < parents; at += 1) {
    lines.push(`  parent${at}: { prompt: round ${round} parent ${at}, alt: a }`);
  }
  for (let at = 0; at < children; at += 1) {
    const [one, other] = [at % parents, (at * 7 + 3) % parents];
    const used = [...new Set([one, other])]
      .map((parent) => `{ asset: parent${parent} }`)
      .join(", ");
    lines.push(`  child${at}: { prompt: child ${at}, references: [${used}], alt: a }`);
  }
  return `${paidHead}${lines.join("\n")}\n`;
}

// A run that is told of a limit waits for it, and calls that wait cannot be killed.
const server = await startOpenAIServer({ latency: 20, requestLimit: 1_000_000 });
const project = projectWith(manifestOf(0), server);
const { root, start } = project;
/** Every digest that a record of the store ever named. */
const known = new Set<string>();
let rounds = 0;
let kills = 0;
let lost = 0;

/** Counts what is not there any more of what was. */
function look(): void {
  const calls = join(root, ".genlock/store/v1/calls");
  for (const file of filesBelow(calls)) {
    const text = readFileSync(join(calls, file), "utf8");
    for (const [, digest = ""] of text.matchAll(/"digest":\s*"([0-9a-f]{64})"/g)) known.add(digest);
  }
  const gone = [...known].filter((digest) => {
    const path = blobFile(root, digest);
    return !existsSync(path) || digestOfFile(path) !== digest;
  });
  const damage = findDamage(root);
  lost += gone.length + damage.length;
  for (const line of [...gone, ...damage]) process.stdout.write(`lost: ${line}\n`);
}

/** Runs one process, and kills it at a random moment unless it ends before; `true`: everything is made. */
async function runOnce(mayKill: boolean): Promise<boolean> {
  const running = start(["generate", "--yes", "--retry-ambiguous", "-j", String(concurrency)]);
  let hasEnded = false;
  void running.ended.then(() => (hasEnded = true));
  if (mayKill) {
    await Promise.race([running.ended, sleep(400 + Math.random() * 1600)]);
    if (!hasEnded && running.kill("SIGKILL")) kills += 1;
  }
  const { code, stderr, stdout } = await running.ended;
  if (code !== null && code !== 0) process.stdout.write(`ended with ${code}: ${stderr}${stdout}\n`);
  return code === 0;
}

while (performance.now() < end && lost === 0) {
  if (await runOnce(true)) {
    rounds += 1;
    project.write(manifestOf(rounds));
  }
  look();
}
const isWhole = await runOnce(false);
look();
const jobs = (rounds + 1) * jobsOfRound;
const doubles = server.billed.length - jobs;
const mostDoubles = kills * concurrency;
await server.close();
process.stdout.write(
  `jobs ${jobs}, kills ${kills}, calls ${server.billed.length}, double calls ${doubles} (at most ${mostDoubles} were in flight), lost bytes ${lost}\n`,
);
const isGood = isWhole && lost === 0 && doubles >= 0 && doubles <= mostDoubles;
if (isGood) rmSync(root, { recursive: true });
process.exitCode = isGood ? 0 : 1;
