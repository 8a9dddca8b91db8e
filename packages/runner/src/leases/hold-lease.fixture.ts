import { once } from "node:events";
import { createLeases } from "./create-leases.ts";

// Takes a lease, says so, and gives it back when told to.
const [dir, name] = process.argv.slice(2);
if (dir === undefined || name === undefined) throw new Error("a folder and a name are needed");
const lease = await createLeases(dir).acquire(name);
process.stdout.write("held\n");
await once(process.stdin, "data");
await lease.release();
process.stdout.write("released\n");
process.exit(0);
