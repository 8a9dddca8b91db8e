import type { Command } from "commander";
import type { StoreGcFlags } from "../commands/store-gc.ts";
import type { StoreKeygenFlags } from "../commands/store-keygen.ts";
import { parseNumber } from "./flag-values.ts";
import type { StartCommand } from "./invocation.ts";

/** Adds the commands of the store that a team shares. None of them buys. */
export function addStoreCommands(program: Command, start: StartCommand): void {
  program
    .command("push")
    .description("share the pictures that the lock names, and what was bought for them")
    .action(async () =>
      start(async (invocation) => (await import("../commands/push.ts")).push(invocation)),
    );
  program
    .command("pull")
    .description("take over what colleagues shared, and bring originals back")
    .action(async () =>
      start(async (invocation) => (await import("../commands/pull.ts")).pull(invocation)),
    );
  const store = program.command("store").description("look after the store that a team shares");
  store
    .command("status")
    .description("say how the shared store answers and what it has; exit code 1 when it does not")
    .action(async () =>
      start(async (invocation) =>
        (await import("../commands/store-status.ts")).storeStatus(invocation),
      ),
    );
  store
    .command("verify")
    .description("read all that the lock names from the shared store, and judge it")
    .action(async () =>
      start(async (invocation) =>
        (await import("../commands/store-verify.ts")).storeVerify(invocation),
      ),
    );
  store
    .command("gc")
    .description("delete from the shared store what no branch and no trusted record names")
    .option("--older-than <days>", "files younger than this stay", parseNumber, 30)
    .option("--dry-run", "only say what would be deleted")
    .option("-y, --yes", "agree without being asked")
    .action(async (flags: StoreGcFlags) =>
      start(async (invocation) =>
        (await import("../commands/store-gc.ts")).storeGc(invocation, flags),
      ),
    );
  store
    .command("keygen")
    .description("make a key to sign records of calls with; prints its public half")
    .option("-o, --out <file>", "a new file for the private half", ".genlock/store.key")
    .action(async (flags: StoreKeygenFlags) =>
      start(async (invocation) =>
        (await import("../commands/store-keygen.ts")).storeKeygen(invocation, flags),
      ),
    );
}
