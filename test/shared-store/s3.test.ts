import { expect, test } from "vitest";
import { startS3 } from "../support/s3-server.ts";
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
