import { expect, test } from "vitest";
import { startOddStore } from "../support/odd-store.ts";
import { startS3 } from "../support/s3-server.ts";
import { temporaryProject } from "../support/temporary-project.ts";
import { runCli } from "../cli/run-cli.ts";
import { commitLock, currentOf, makeTeam } from "./team.ts";

test("a bucket is a shared store: pushed, pulled, verified, listed and collected", async () => {
  const bucket = await startS3();
  const team = await makeTeam();
  const environment = { GENLOCK_STORE: bucket.url, GENLOCK_STORE_WRITE_TOKEN: bucket.token };
  const buyer = team.member({ ...environment, GENLOCK_STORE_SIGNING_KEY: team.key.privateKey });
  expect(await buyer.run("generate", "--yes")).toMatchObject({ code: 0 });
  expect((await buyer.run("push")).stdout).toBe(
    "Shared: 3 files written, 0 there already, 1 call recorded.\n",
  );
  expect((await buyer.run("push")).stdout).toBe(
    "Shared: 0 files written, 1 there already, 1 call recorded.\n",
  );

  const colleague = team.member(environment);
  commitLock(buyer, colleague);
  expect(await colleague.run("pull")).toMatchObject({ code: 0, stderr: "" });
  expect(await colleague.runWith({ CI: "1" }, "build")).toMatchObject({ code: 0 });
  const status = await colleague.run("store", "status");
  expect(status).toMatchObject({ code: 0 });
  expect(status.stdout).toContain("s3://pictures/team/site: answers");
  expect(status.stdout).not.toContain("S3RVER");
  expect((await colleague.run("store", "verify")).stdout).toBe(
    "2 files right, 0 wrong, 0 missing.\n",
  );

  const stranger = team.member(environment);
  expect(await stranger.run("generate", "--yes")).toMatchObject({ code: 0 });
  expect(currentOf(stranger)).toBe(currentOf(buyer));
  expect(team.server.billed).toHaveLength(1);

  const young = await buyer.run("store", "gc", "--dry-run", "--json");
  expect(JSON.parse(young.stdout)).toMatchObject({ names: [], kept: 3 });
});

test("a bucket that is not there is told as such by every command", async () => {
  const bucket = await startS3();
  const team = await makeTeam();
  const environment = {
    GENLOCK_STORE: bucket.url.replace("s3://pictures/", "s3://pictuers/"),
    GENLOCK_STORE_WRITE_TOKEN: bucket.token,
    GENLOCK_STORE_SIGNING_KEY: team.key.privateKey,
  };
  const member = team.member(environment);
  const bought = await member.run("generate", "--yes");
  expect(bought).toMatchObject({ code: 0 });
  expect(bought.stderr).toContain("s3://pictuers/team/site answered that there is no such bucket");
  const status = await member.run("store", "status");
  expect(status).toMatchObject({ code: 1 });
  expect(status.stdout).toMatch(/: The shared store .* answered that there is no such bucket\.\n/);
  expect(status.stdout).toMatch(/ {2}hint: .*create the bucket.* \(SHARED_STORE_NO_BUCKET\)\n/);
  expect(status.stdout).not.toContain("in the lock");
  expect(JSON.parse((await member.run("store", "status", "--json")).stdout)).toMatchObject({
    trouble: expect.stringContaining("no such bucket"),
    code: "SHARED_STORE_NO_BUCKET",
    hint: expect.stringContaining("create the bucket"),
    there: null,
  });
  for (const args of [["push"], ["pull"], ["store", "verify"], ["store", "gc", "--dry-run"]]) {
    const said = await member.run(...args);
    expect([args, said.code, said.stderr.split(":")[0]]).toEqual([
      args,
      1,
      "SHARED_STORE_NO_BUCKET",
    ]);
  }
  expect(team.server.billed).toHaveLength(1);
});

test("what a server says of a file that is not there is no word about its bucket", async () => {
  const store = await startOddStore();
  let body = "";
  store.misbehave = (_, response) => {
    response.writeHead(404).end(body);
    return true;
  };
  const root = temporaryProject({ "genlock.yaml": "version: 1\nassets: {}\n" });
  const ask = async (url: string) => {
    const environment = { GENLOCK_STORE: url, GENLOCK_STORE_WRITE_TOKEN: "A:B" };
    return (await runCli(root, ["store", "status"], { environment })).code;
  };
  const s3 = `s3://bucket?endpoint=${encodeURIComponent(store.url)}`;
  for (body of ["", "<Code>NoSuchKey</Code>", `${" ".repeat(1 << 17)}<Code>NoSuchBucket</Code>`]) {
    expect([body.trim(), await ask(s3)]).toEqual([body.trim(), 0]);
  }
  body = "<Error><Code>NoSuchBucket</Code></Error>";
  expect([await ask(s3), await ask(store.url)]).toEqual([1, 0]);
});
