import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { startFleet, type Fleet } from "../support/fleet.ts";
import { paidAssets, paidHead, type RunningCli } from "../support/running-project.ts";

// node --conditions=genlock-source test/bench/fleet.bench.ts [--pictures 120] [--latency 1000] [--concurrency 8]
// Makes pictures with 1, 2 and 4 workers against a local service, and tells which process was busy.

const { values } = parseArgs({
  options: {
    pictures: { type: "string", default: "120" },
    latency: { type: "string", default: "1000" },
    concurrency: { type: "string", default: "8" },
  },
});
const pictures = Number(values.pictures);
const latency = Number(values.latency);
const concurrency = Number(values.concurrency);

/** Seconds of CPU that a process has used, its ended children included. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return ticks / 100;
}

/** A process and those it started. */
function familyOf(pid: number): number[] {
  const path = `/proc/${pid}/task/${pid}/children`;
  const children = readFileSync(path, "utf8").trim().split(" ").filter(Boolean).map(Number);
  return [pid, ...children.flatMap(familyOf)];
}

function cpuOfAll(running: readonly { readonly pid: number }[]): number {
  return running.flatMap(({ pid }) => familyOf(pid)).reduce((sum, pid) => sum + cpuOf(pid), 0);
}

async function startWorkers(fleet: Fleet, count: number): Promise<RunningCli[]> {
  const workers: RunningCli[] = [];
  for (let at = 0; at < count; at += 1) workers.push(await fleet.work("-j", values.concurrency));
  return workers;
}

interface Round {
  readonly seconds: number;
  /** Seconds of CPU by who used it. */
  readonly cpu: Readonly<Record<string, number>>;
}

async function measure(count: number): Promise<Round> {
  const fleet = await startFleet(paidHead + paidAssets(pictures), { latency });
  try {
    const workers = await startWorkers(fleet, count);
    const before = { workers: cpuOfAll(workers), queue: cpuOf(fleet.redis.pid()) };
    const service = process.cpuUsage();
    const started = performance.now();
    const driver = fleet.order();
    let driverCpu = 0;
    const looking = setInterval(() => {
      try {
        driverCpu = cpuOfAll([driver]);
      } catch {
        // It has ended: what was seen last counts.
      }
    }, 50);
    const { code, stderr } = await driver.ended;
    clearInterval(looking);
    if (code !== 0 || fleet.server.billed.length !== pictures) throw new Error(stderr);
    const seconds = (performance.now() - started) / 1000;
    const used = process.cpuUsage(service);
    return {
      seconds,
      cpu: {
        driver: driverCpu,
        workers: cpuOfAll(workers) - before.workers,
        queue: cpuOf(fleet.redis.pid()) - before.queue,
        "the service played here": (used.user + used.system) / 1e6,
      },
    };
  } finally {
    await fleet.close();
  }
}

process.stdout.write(
  `${pictures} pictures, ${latency} ms a call, ${concurrency} calls at once in each worker\n`,
);
for (const count of [1, 2, 4]) {
  const { seconds, cpu } = await measure(count);
  const ideal = (count * concurrency * 1000) / latency;
  const rate = pictures / seconds;
  const shares = Object.entries(cpu)
    .map(([name, used]) => `${name} ${used.toFixed(1)} s`)
    .join(", ");
  const [busiest = ["nobody", 0]] = Object.entries(cpu).sort(([, one], [, other]) => other - one);
  const isFast = rate > ideal * 0.7;
  const bottleneck = isFast ? "the service's latency" : `CPU, most of it used by ${busiest[0]}`;
  process.stdout.write(
    `${count} worker${count === 1 ? "" : "s"}: ${rate.toFixed(1)} pictures/s (${seconds.toFixed(1)} s; at most ${ideal.toFixed(1)}/s by latency alone). CPU: ${shares}. Bottleneck: ${bottleneck}\n`,
  );
}
