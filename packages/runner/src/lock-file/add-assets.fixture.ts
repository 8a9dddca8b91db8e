import { createLeases } from "../leases/create-leases.ts";
import { entryOf } from "./lock-entry.fixture.ts";
import { updateLockFile } from "./lock-file.ts";

// Adds assets to a lock file one by one, and tells of each.
const [path, leasesDir, prefix, times] = process.argv.slice(2);
if (path === undefined || leasesDir === undefined) throw new Error("two paths are needed");
const leases = createLeases(leasesDir);
for (let count = 0; count < Number(times); count++) {
  const id = `${prefix}-${count}`;
  await updateLockFile({
    path,
    leases,
    change: (lock) => ({ ...lock, assets: new Map(lock.assets).set(id, entryOf(id)) }),
  });
  process.stdout.write(`${id}\n`);
}
