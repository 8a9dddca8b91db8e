import { parseArgs } from "node:util";
import { runStorm } from "../support/fleet-storm.ts";

// Makes a graph of 200 jobs with three workers, kills 30 of them at random moments, and the driver and Redis once each; first
// with an append-only file, then without. Ends with 1 when a byte is lost, or a call is paid twice that nobody allowed.
const { values } = parseArgs({
  options: {
    jobs: { type: "string", default: "200" },
    kills: { type: "string", default: "30" },
    latency: { type: "string", default: "1500" },
  },
});
const [jobs, workerKills, latency] = [values.jobs, values.kills, values.latency].map(Number);
if (jobs === undefined || workerKills === undefined || latency === undefined)
  throw new Error("no numbers");

for (const appendOnly of [true, false]) {
  const outcome = await runStorm({ jobs, workerKills, latency, appendOnly });
  const { done, calls, doubles, unaskedDoubles, maybePaid, lost, runs, seconds } = outcome;
  const isGood =
    done === jobs &&
    outcome.workerKills === workerKills &&
    lost === 0 &&
    unaskedDoubles === 0 &&
    doubles <= maybePaid;
  process.stdout.write(
    `append-only ${appendOnly ? "yes" : "no"}: jobs done ${done} of ${jobs}, worker kills ${outcome.workerKills}, calls ${calls}, double calls ${doubles} (${unaskedDoubles} unasked; ${maybePaid} were under way in killed processes), lost bytes ${lost}, runs ${runs}, ${seconds} s\n`,
  );
  if (!isGood) process.exitCode = 1;
}
