import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startFleet, type Fleet } from "./fleet.ts";
import {
  blobFile,
  digestOfFile,
  filesBelow,
  findDamage,
  paidHead,
  until,
  type RunningCli,
} from "./running-project.ts";

/** What is killed, and how much there is to make. */
export interface StormOptions {
  /** At least 10: three fifths of them parents, a quarter of them made from those, the rest made from these. */
  readonly jobs: number;
  /** SIGKILLs of workers, at random moments. */
  readonly workerKills: number;
  /** Whether Redis keeps what it was given over its one SIGKILL. */
  readonly appendOnly: boolean;
  /** Milliseconds a call takes. */
  readonly latency: number;
}

/** What came of it. */
export interface StormOutcome {
  readonly jobs: number;
  /** Assets that are locked. */
  readonly done: number;
  /** Calls the service charged for. */
  readonly calls: number;
  /** Calls that were charged more than once, less one each. */
  readonly doubles: number;
  /** Doubles in runs that nobody allowed to repeat anything; must be 0. */
  readonly unaskedDoubles: number;
  /** Calls that were under way in processes that were killed: more doubles there cannot be. */
  readonly maybePaid: number;
  /** Pictures that were recorded and are not there any more, and other damage; must be 0. */
  readonly lost: number;
  readonly workerKills: number;
  readonly runs: number;
  readonly seconds: number;
}

const workers = 3;
const concurrency = 4;

/** A graph of three levels, whose parents are shared. */
export function stormManifest(jobs: number): string {
  const top = Math.floor(jobs * 0.6);
  const middle = Math.floor(jobs * 0.25);
  const lines = Array.from({ length: jobs }, (_, at) => {
    if (at < top) return `  a${at}: { prompt: picture ${at}, alt: a }`;
    const [from, count] = at < top + middle ? [0, top] : [top, middle];
    const used = [...new Set([at % count, (at * 7 + 3) % count])];
    const references = used.map((parent) => `{ asset: a${from + parent} }`).join(", ");
    return `  a${at}: { prompt: picture ${at}, references: [${references}], alt: a }`;
  });
  return `${paidHead}${lines.join("\n")}\n`;
}

/**
 * Makes a graph with three workers, of which some are killed at random moments and started anew, and kills the driver and Redis
 * once each in between. Ends when everything is made.
 */
export async function runStorm(options: StormOptions): Promise<StormOutcome> {
  const { jobs, workerKills, appendOnly, latency } = options;
  const started = performance.now();
  const fleet = await startFleet(stormManifest(jobs), { latency, redis: { appendOnly } });
  const crowd: RunningCli[] = [];
  let kills = 0;
  let lost = 0;
  let unaskedDoubles = 0;
  let runs = 0;
  const over = new AbortController();

  async function strike(): Promise<void> {
    const strikes = workerKills + 2;
    for (let turn = 0; turn < strikes && !over.signal.aborted; turn += 1) {
      await sleep(300 + Math.random() * 1200);
      if (turn === Math.floor(strikes / 3)) await restartRedis(fleet);
      else if (turn === Math.floor(strikes / 2)) driver?.kill("SIGKILL");
      else kills += await replaceWorker(fleet, crowd);
      lost += countLost(fleet.root);
    }
  }

  let driver: RunningCli | undefined;
  try {
    for (let at = 0; at < workers; at += 1) crowd.push(await fleet.work("-j", String(concurrency)));
    const storm = strike();
    for (let code: number | null = null; code !== 0 && runs < 200; runs += 1) {
      const mayRepeat = runs % 2 === 1;
      const before = reservationsOf(fleet.root);
      driver = fleet.order(...(mayRepeat ? ["--retry-ambiguous"] : []));
      ({ code } = await driver.ended);
      if (!mayRepeat) unaskedDoubles += repeated(before, reservationsOf(fleet.root));
      lost += countLost(fleet.root);
    }
    over.abort();
    await storm;
    const reservations = reservationsOf(fleet.root);
    return {
      jobs,
      done: fleet.lock().assets.size,
      calls: fleet.server.billed.length,
      doubles: fleet.server.billed.length - jobs,
      unaskedDoubles,
      maybePaid: [...reservations.values()].filter(({ isOpen }) => isOpen).length,
      lost,
      workerKills: kills,
      runs,
      seconds: Math.round((performance.now() - started) / 1000),
    };
  } finally {
    over.abort();
    await fleet.close();
  }
}

async function restartRedis({ redis }: Fleet): Promise<void> {
  await redis.kill();
  await sleep(300);
  await redis.start();
}

/** Kills a worker that serves and starts one in its place. Answers how many were killed. */
async function replaceWorker(fleet: Fleet, crowd: RunningCli[]): Promise<number> {
  await until(() => crowd.some(isServing), "a worker that serves");
  const [victim] = crowd.splice(crowd.findIndex(isServing), 1);
  const isKilled = victim?.kill("SIGKILL") ?? false;
  await victim?.ended;
  crowd.push(fleet.hire("-j", String(concurrency)));
  return isKilled ? 1 : 0;
}

function isServing(worker: RunningCli): boolean {
  return worker.printed().includes("Serving");
}

interface Reserved {
  readonly call: string;
  /** Not settled, or ambiguous: it may have been paid. */
  readonly isOpen: boolean;
}

/** Every reservation of the ledger, by id. */
function reservationsOf(root: string): Map<string, Reserved> {
  const path = join(root, ".genlock/ledger.jsonl");
  const found = new Map<string, Reserved>();
  if (!existsSync(path)) return found;
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line === "") continue;
    const { type, id, key, take, call, settlement } = JSON.parse(line);
    if (type === "reserve") found.set(id, { call: `${key}.${take}.${call}`, isOpen: true });
    const one = found.get(id);
    if (type === "settle" && one !== undefined) {
      found.set(id, { ...one, isOpen: settlement.outcome === "ambiguous" });
    }
  }
  return found;
}

/** Calls that may have been paid before, and were reserved again since. */
function repeated(
  before: ReadonlyMap<string, Reserved>,
  after: ReadonlyMap<string, Reserved>,
): number {
  const open = new Set([...before.values()].flatMap(({ call, isOpen }) => (isOpen ? [call] : [])));
  const fresh = [...after].filter(([id]) => !before.has(id)).map(([, { call }]) => call);
  const counts = fresh.length - new Set(fresh).size;
  return fresh.filter((call) => open.has(call)).length + counts;
}

function countLost(root: string): number {
  const calls = join(root, ".genlock/store/v1/calls");
  const gone = filesBelow(calls).flatMap((file) => {
    const text = readFileSync(join(calls, file), "utf8");
    const digests = [...text.matchAll(/"digest":\s*"([0-9a-f]{64})"/g)].map(
      ([, digest = ""]) => digest,
    );
    return digests.filter((digest) => {
      const path = blobFile(root, digest);
      return !existsSync(path) || digestOfFile(path) !== digest;
    });
  });
  return gone.length + findDamage(root).length;
}
