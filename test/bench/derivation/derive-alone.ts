import { readFile } from "node:fs/promises";
import { argv } from "node:process";
import { createDeriver, type DeriveRequest } from "@genlock/derive";

// node derive-alone.ts REQUESTS CACHE: the same files by genlock's deriver, told of the originals what a lock tells.

const [, , requestsPath = "", cacheDir = ""] = argv;
const requests: readonly DeriveRequest[] = JSON.parse(await readFile(requestsPath, "utf8"));
const deriver = createDeriver();
await Promise.all(requests.map((request) => deriver.derive({ ...request, cacheDir })));
await deriver.close();
