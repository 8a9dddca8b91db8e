import { once } from "node:events";
import { join } from "node:path";
import { createLeases } from "../leases/create-leases.ts";
import { openLedger } from "./open-ledger.ts";
import { requestFor } from "./reservation.fixture.ts";

// Reserves a dollar again and again as long as today's money is below a cap, tells how many it got, and stays.
const [dir, times, cap] = process.argv.slice(2);
if (dir === undefined) throw new Error("a folder is needed");
const leases = createLeases(join(dir, "leases"));
const ledger = openLedger(join(dir, "ledger.jsonl"), { leases });
let reserved = 0;
for (let call = 0; call < Number(times); call++) {
  const request = requestFor({ call, maxCost: 1 });
  try {
    await ledger.reserve(request, (state) => {
      const { settled, unsettled } = state.spentOn(new Date().toISOString().slice(0, 10));
      if (settled + unsettled + 1 > Number(cap)) throw new Error("the cap is reached");
    });
    reserved += 1;
  } catch (error) {
    if (!(error instanceof Error && error.message === "the cap is reached")) throw error;
  }
}
process.stdout.write(`${reserved}\n`);
await once(process.stdin, "data");
process.exit(0);
