import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findNginx } from "../support/find-nginx.ts";
import { startNginxStore, tokens, type NginxStore } from "../support/nginx-store.ts";
import { digestOfFile } from "../support/running-project.ts";
import { commitLock, currentOf, makeTeam, textOf, type Member, type Team } from "./team.ts";

const noKey = { OPENAI_API_KEY: "", OPENAI_BASE_URL: "http://127.0.0.1:9" };

/** What CI of a protected branch has. */
function writerEnvironment({ url }: NginxStore, { key }: Team): Record<string, string> {
  return {
    GENLOCK_STORE: url,
    GENLOCK_STORE_WRITE_TOKEN: tokens.writer,
    GENLOCK_STORE_SIGNING_KEY: key.privateKey,
  };
}

/** What everybody has who only reads, and buys nothing. */
function readerEnvironment({ url }: NginxStore): Record<string, string> {
  return { GENLOCK_STORE: url, GENLOCK_STORE_READ_TOKEN: tokens.reader, ...noKey };
}

/** A team whose first member bought three candidates and shared them. */
async function shareThree(
  store: NginxStore,
): Promise<{ readonly team: Team; readonly buyer: Member }> {
  const team = await makeTeam("  a0: { prompt: a lighthouse, alt: a, candidates: 3 }\n");
  const buyer = team.member(writerEnvironment(store, team));
  expect(await buyer.run("generate", "--yes")).toMatchObject({ code: 0 });
  const pushed = await buyer.run("push", "--json");
  expect(pushed).toMatchObject({ code: 0 });
  // Three pictures, the text of the record, and the entry.
  expect(JSON.parse(pushed.stdout)).toMatchObject({ written: 5, there: 0, records: 1 });
  return { team, buyer };
}

test("one buys and pushes; another with the lock alone pulls, builds and picks, without a key and for nothing", async ({
  skip,
}) => {
  const store = await startNginxStore(findNginx() ?? skip("this machine has no nginx with WebDAV"));
  const { team, buyer } = await shareThree(store);
  expect(JSON.parse((await buyer.run("push", "--json")).stdout)).toMatchObject({ there: 3 });
  const paid = team.server.billed.length;

  const colleague = team.member(readerEnvironment(store));
  commitLock(buyer, colleague);
  const pulled = await colleague.run("pull");
  expect(pulled).toMatchObject({ code: 0, stderr: "" });
  expect(pulled.stdout).toBe(
    "Pulled: 3 pictures, 1 call of colleagues, 1 original brought back.\n",
  );
  expect(digestOfFile(colleague.project.path("genlock/a0.png"))).toBe(currentOf(buyer));
  expect(await colleague.runWith({ CI: "true" }, "build")).toMatchObject({ code: 0 });
  expect(await colleague.run("pick", "a0", "2")).toMatchObject({ code: 0 });
  expect(currentOf(colleague)).not.toBe(currentOf(buyer));
  expect(digestOfFile(colleague.project.path("genlock/a0.png"))).toBe(currentOf(colleague));

  const runner = team.member({ ...readerEnvironment(store), CI: "true" });
  commitLock(buyer, runner);
  expect(await runner.run("build")).toMatchObject({ code: 0 });
  expect(await runner.run("generate")).toMatchObject({ code: 0 });

  const picker = team.member(readerEnvironment(store));
  commitLock(buyer, picker);
  expect(await picker.run("pick", "a0", "3")).toMatchObject({ code: 0 });
  expect(digestOfFile(picker.project.path("genlock/a0.png"))).toBe(currentOf(picker));
  expect(team.server.billed).toHaveLength(paid);
});

test("a run shares in the background what it buys, where it is told to, and says so", async ({
  skip,
}) => {
  const store = await startNginxStore(findNginx() ?? skip("this machine has no nginx with WebDAV"));
  const team = await makeTeam();
  const buyer = team.member(writerEnvironment(store, team));
  const made = await buyer.runWith(
    { GENLOCK_STORE_WRITE: "always" },
    "generate",
    "--yes",
    "--json",
  );
  expect(JSON.parse(made.stdout)).toMatchObject({ uploads: { done: 3, failed: 0, reasons: [] } });
  expect(JSON.parse((await buyer.run("push", "--json")).stdout)).toMatchObject({ written: 0 });

  // Nothing is committed: the signed record alone says what was bought.
  const colleague = team.member({
    GENLOCK_STORE: store.url,
    GENLOCK_STORE_READ_TOKEN: tokens.reader,
    // It may not write, and what it found there it need not share.
    GENLOCK_STORE_WRITE: "always",
  });
  const found = await colleague.run("generate", "--yes");
  expect(found).toMatchObject({ code: 0 });
  expect(found.stdout).toContain("Nothing spent");
  expect(found.stdout).not.toContain("hared: ");
  expect(currentOf(colleague)).toBe(currentOf(buyer));
  expect(team.server.billed).toHaveLength(1);
});

test("status, verify and gc tell how the server stands and delete only what nobody needs", async ({
  skip,
}) => {
  const store = await startNginxStore(findNginx() ?? skip("this machine has no nginx with WebDAV"));
  const { buyer } = await shareThree(store);
  const status = await buyer.run("store", "status");
  expect(status).toMatchObject({ code: 0 });
  expect(status.stdout).toContain("has 3 of the 3 pictures in the lock");
  expect(status.stdout).toContain("1 trusted key; signs, and is trusted");
  expect(status.stdout + status.stderr).not.toContain(tokens.writer.slice(3));
  expect((await buyer.run("store", "verify")).stdout).toBe("4 files right, 0 wrong, 0 missing.\n");

  const stray = layOld(store, `cas/${"a".repeat(64)}`);
  const ofPullRequest = layOld(store, `ac-pr/7/${"b".repeat(64)}`);
  const foreign = layOld(store, "cas/README");
  for (const name of readdirSync(join(store.folder, "cas"))) age(join(store.folder, "cas", name));
  const keeper = { GENLOCK_STORE: store.upkeepUrl, GENLOCK_STORE_READ_TOKEN: tokens.reader };
  const asked = await buyer.runWith(keeper, "store", "gc");
  expect(asked).toMatchObject({ code: 8 });
  expect(existsSync(stray)).toBe(true);
  const asReader = { ...keeper, GENLOCK_STORE_WRITE_TOKEN: tokens.reader };
  expect(await buyer.runWith(asReader, "store", "gc", "--yes")).toMatchObject({ code: 1 });
  expect(existsSync(stray)).toBe(true);
  const collected = await buyer.runWith(keeper, "store", "gc", "--yes", "--json");
  expect(JSON.parse(collected.stdout)).toMatchObject({
    names: [`ac-pr/7/${"b".repeat(64)}`, `cas/${"a".repeat(64)}`],
    deleted: true,
  });
  expect([stray, ofPullRequest, foreign].map((path) => existsSync(path))).toEqual([
    false,
    false,
    true,
  ]);
  expect(await buyer.run("store", "verify")).toMatchObject({ code: 0 });

  const damaged = join(store.folder, "cas", currentOf(buyer));
  writeFileSync(damaged, Buffer.alloc(statSync(damaged).size, 7));
  const verified = await buyer.run("store", "verify");
  expect(verified).toMatchObject({ code: 1 });
  expect(verified.stdout).toContain(`cas/${currentOf(buyer)} has other bytes than its name says.`);
});

test("A36: a pull request writes for itself alone, and a branch never reads it", async ({
  skip,
}) => {
  const store = await startNginxStore(findNginx() ?? skip("this machine has no nginx with WebDAV"));
  const team = await makeTeam();
  const open = { GENLOCK_STORE: store.url, GENLOCK_STORE_WRITE_TOKEN: tokens.contributor };
  const author = team.member({
    ...open,
    GENLOCK_STORE_SIGNING_KEY: team.pullRequestKey.privateKey,
  });
  expect(await author.run("generate", "--yes")).toMatchObject({ code: 0 });
  const asBranch = await author.run("push");
  expect(asBranch).toMatchObject({ code: 1 });
  expect(asBranch.stderr).toContain("SHARED_STORE_REFUSED");
  expect(existsSync(join(store.folder, "ac"))).toBe(false);
  const own = { GITHUB_REF: "refs/pull/7/merge" };
  expect(await author.runWith(own, "push")).toMatchObject({ code: 0 });
  expect(readdirSync(join(store.folder, "ac-pr"))).toEqual(["7"]);

  const same = team.member({ ...open, GENLOCK_STORE_PULL_REQUEST: "7" });
  expect(await same.run("generate", "--yes")).toMatchObject({ code: 0 });
  expect(team.server.billed).toHaveLength(1);
  const other = team.member({ ...open, GENLOCK_STORE_PULL_REQUEST: "8" });
  expect(await other.run("generate", "--yes")).toMatchObject({ code: 0 });
  expect(team.server.billed).toHaveLength(2);
  const branch = team.member(open);
  expect(await branch.run("generate", "--yes")).toMatchObject({ code: 0 });
  expect(team.server.billed).toHaveLength(3);
});

test("tokens are needed for what the page says, and none of them is ever told", async ({
  skip,
}) => {
  const store = await startNginxStore(findNginx() ?? skip("this machine has no nginx with WebDAV"));
  const put = async (name: string, token: string | undefined): Promise<number> => {
    const authorization = `Basic ${Buffer.from(token ?? "").toString("base64")}`;
    const headers = token === undefined ? {} : { authorization };
    return (await fetch(`${store.url}/${name}`, { method: "PUT", body: "x", headers })).status;
  };
  const name = `ac/${"c".repeat(64)}`;
  expect(await put(name, undefined)).toBe(401);
  expect(await put(name, tokens.reader)).toBe(401);
  expect(await put(name, tokens.contributor)).toBe(401);
  expect(await put(name, tokens.writer)).toBe(201);
  expect(await put(name, tokens.writer)).toBe(409);

  const team = await makeTeam();
  const reader = team.member({ GENLOCK_STORE: store.url, GENLOCK_STORE_READ_TOKEN: tokens.reader });
  expect(await reader.run("generate", "--yes")).toMatchObject({ code: 0 });
  const pushed = await reader.run("push");
  expect(pushed.stderr).toContain("SHARED_STORE_READ_ONLY");
  const wrong = await reader.runWith({ GENLOCK_STORE_READ_TOKEN: "reader:canary" }, "pull");
  expect(wrong).toMatchObject({ code: 1 });
  expect(wrong.stderr).toContain("SHARED_STORE_REFUSED");
  expect(wrong.stderr + wrong.stdout).not.toContain("canary");
  expect(textOf(reader, "genlock.lock")).not.toContain("reads");
});

/** Lays a file into the store that is old. */
function layOld({ folder }: NginxStore, name: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, "old");
  age(path);
  return path;
}

function age(path: string): void {
  const old = Date.now() / 1000 - 60 * 86_400;
  utimesSync(path, old, old);
}
